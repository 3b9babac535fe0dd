#include "suite.h"

SUITE(addi)
  RI(1, addi, 0x00000000, 0x00000000, 0)
  RI(2, addi, 0x00000002, 0x00000001, 1)
  RI(3, addi, 0x0000000a, 0x00000003, 7)
  RI(4, addi, 0xfffff800, 0x00000000, -2048)
  RI(5, addi, 0x800007fe, 0x7fffffff, 2047)
  RI(6, addi, 0x7ffff800, 0x80000000, -2048)
  RI(7, addi, 0x800007ff, 0x80000000, 2047)
  RI(8, addi, 0x00000000, 0xffffffff, 1)
  RI(9, addi, 0xfffffffe, 0xffffffff, -1)
  RI(10, addi, 0x7ffffffe, 0x7fffffff, -1)
  RI(11, addi, 0x00ff080e, 0x00ff00ff, 1807)
  RI(12, addi, 0xff00fe0f, 0xff00ff00, -241)
  RI(13, addi, 0x00000004, 0x00000005, -1)
  RI_SAME(14, addi, 0x00000018, 13, 11)
  RI_ZERO(15, addi, 16, 3)
  END
