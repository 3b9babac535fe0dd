#include "suite.h"

SUITE(blt)
  NOT_TAKEN(1, blt, 0x00000000, 0x00000000)
  NOT_TAKEN(2, blt, 0x00000001, 0x00000001)
  NOT_TAKEN(3, blt, 0xffffffff, 0xffffffff)
  TAKEN(4, blt, 0x00000000, 0x00000001)
  NOT_TAKEN(5, blt, 0x00000001, 0x00000000)
  TAKEN(6, blt, 0xffffffff, 0x00000001)
  NOT_TAKEN(7, blt, 0x00000001, 0xffffffff)
  TAKEN(8, blt, 0x80000000, 0x7fffffff)
  NOT_TAKEN(9, blt, 0x7fffffff, 0x80000000)
  TAKEN(10, blt, 0x80000000, 0xffffffff)
  NOT_TAKEN(11, blt, 0xffffffff, 0xfffffffe)
  END
