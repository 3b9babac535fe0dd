#include "suite.h"

SUITE(xori)
  RI(1, xori, 0x00000000, 0x00000000, 0)
  RI(2, xori, 0x00000000, 0x00000001, 1)
  RI(3, xori, 0x00000004, 0x00000003, 7)
  RI(4, xori, 0xfffff800, 0x00000000, -2048)
  RI(5, xori, 0x7ffff800, 0x7fffffff, 2047)
  RI(6, xori, 0x7ffff800, 0x80000000, -2048)
  RI(7, xori, 0x800007ff, 0x80000000, 2047)
  RI(8, xori, 0xfffffffe, 0xffffffff, 1)
  RI(9, xori, 0x00000000, 0xffffffff, -1)
  RI(10, xori, 0x80000000, 0x7fffffff, -1)
  RI(11, xori, 0x00ff07f0, 0x00ff00ff, 1807)
  RI(12, xori, 0x00ff000f, 0xff00ff00, -241)
  RI(13, xori, 0xfffffffa, 0x00000005, -1)
  RI_SAME(14, xori, 0x00000006, 13, 11)
  RI_ZERO(15, xori, 16, 3)
  END
