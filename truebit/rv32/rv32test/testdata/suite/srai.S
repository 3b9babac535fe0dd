#include "suite.h"

SUITE(srai)
  RI(1, srai, 0x00000000, 0x00000000, 0)
  RI(2, srai, 0x00000001, 0x00000001, 0)
  RI(3, srai, 0x00000000, 0x00000001, 1)
  RI(4, srai, 0x00000000, 0x00000001, 31)
  RI(5, srai, 0xffffffff, 0x80000000, 31)
  RI(6, srai, 0xc0000000, 0x80000000, 1)
  RI(7, srai, 0x00424242, 0x21212121, 7)
  RI(8, srai, 0xfffe0606, 0x81818181, 14)
  RI(9, srai, 0xffffffff, 0xffffffff, 16)
  RI(10, srai, 0x00000001, 0x7fffffff, 30)
  RI_SAME(11, srai, 0x00000001, 13, 3)
  RI_ZERO(12, srai, 16, 3)
  END
