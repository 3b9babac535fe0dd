#include "suite.h"

SUITE(andi)
  RI(1, andi, 0x00000000, 0x00000000, 0)
  RI(2, andi, 0x00000001, 0x00000001, 1)
  RI(3, andi, 0x00000003, 0x00000003, 7)
  RI(4, andi, 0x00000000, 0x00000000, -2048)
  RI(5, andi, 0x000007ff, 0x7fffffff, 2047)
  RI(6, andi, 0x80000000, 0x80000000, -2048)
  RI(7, andi, 0x00000000, 0x80000000, 2047)
  RI(8, andi, 0x00000001, 0xffffffff, 1)
  RI(9, andi, 0xffffffff, 0xffffffff, -1)
  RI(10, andi, 0x7fffffff, 0x7fffffff, -1)
  RI(11, andi, 0x0000000f, 0x00ff00ff, 1807)
  RI(12, andi, 0xff00ff00, 0xff00ff00, -241)
  RI(13, andi, 0x00000005, 0x00000005, -1)
  RI_SAME(14, andi, 0x00000009, 13, 11)
  RI_ZERO(15, andi, 16, 3)
  END
