#include "suite.h"

SUITE(slti)
  RI(1, slti, 0x00000000, 0x00000000, 0)
  RI(2, slti, 0x00000000, 0x00000001, 1)
  RI(3, slti, 0x00000001, 0x00000003, 7)
  RI(4, slti, 0x00000000, 0x00000000, -2048)
  RI(5, slti, 0x00000000, 0x7fffffff, 2047)
  RI(6, slti, 0x00000001, 0x80000000, -2048)
  RI(7, slti, 0x00000001, 0x80000000, 2047)
  RI(8, slti, 0x00000001, 0xffffffff, 1)
  RI(9, slti, 0x00000000, 0xffffffff, -1)
  RI(10, slti, 0x00000000, 0x7fffffff, -1)
  RI(11, slti, 0x00000000, 0x00ff00ff, 1807)
  RI(12, slti, 0x00000001, 0xff00ff00, -241)
  RI(13, slti, 0x00000000, 0x00000005, -1)
  RI_SAME(14, slti, 0x00000000, 13, 11)
  RI_ZERO(15, slti, 16, 3)
  END
