#include "suite.h"

SUITE(slli)
  RI(1, slli, 0x00000000, 0x00000000, 0)
  RI(2, slli, 0x00000001, 0x00000001, 0)
  RI(3, slli, 0x00000002, 0x00000001, 1)
  RI(4, slli, 0x80000000, 0x00000001, 31)
  RI(5, slli, 0x00000000, 0x80000000, 31)
  RI(6, slli, 0x00000000, 0x80000000, 1)
  RI(7, slli, 0x90909080, 0x21212121, 7)
  RI(8, slli, 0x60604000, 0x81818181, 14)
  RI(9, slli, 0xffff0000, 0xffffffff, 16)
  RI(10, slli, 0xc0000000, 0x7fffffff, 30)
  RI_SAME(11, slli, 0x00000068, 13, 3)
  RI_ZERO(12, slli, 16, 3)
  END
