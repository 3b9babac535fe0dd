#include "suite.h"

SUITE(srli)
  RI(1, srli, 0x00000000, 0x00000000, 0)
  RI(2, srli, 0x00000001, 0x00000001, 0)
  RI(3, srli, 0x00000000, 0x00000001, 1)
  RI(4, srli, 0x00000000, 0x00000001, 31)
  RI(5, srli, 0x00000001, 0x80000000, 31)
  RI(6, srli, 0x40000000, 0x80000000, 1)
  RI(7, srli, 0x00424242, 0x21212121, 7)
  RI(8, srli, 0x00020606, 0x81818181, 14)
  RI(9, srli, 0x0000ffff, 0xffffffff, 16)
  RI(10, srli, 0x00000001, 0x7fffffff, 30)
  RI_SAME(11, srli, 0x00000001, 13, 3)
  RI_ZERO(12, srli, 16, 3)
  END
