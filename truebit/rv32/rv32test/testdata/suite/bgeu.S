#include "suite.h"

SUITE(bgeu)
  TAKEN(1, bgeu, 0x00000000, 0x00000000)
  TAKEN(2, bgeu, 0x00000001, 0x00000001)
  TAKEN(3, bgeu, 0xffffffff, 0xffffffff)
  NOT_TAKEN(4, bgeu, 0x00000000, 0x00000001)
  TAKEN(5, bgeu, 0x00000001, 0x00000000)
  TAKEN(6, bgeu, 0xffffffff, 0x00000001)
  NOT_TAKEN(7, bgeu, 0x00000001, 0xffffffff)
  TAKEN(8, bgeu, 0x80000000, 0x7fffffff)
  NOT_TAKEN(9, bgeu, 0x7fffffff, 0x80000000)
  NOT_TAKEN(10, bgeu, 0x80000000, 0xffffffff)
  TAKEN(11, bgeu, 0xffffffff, 0xfffffffe)
  END
