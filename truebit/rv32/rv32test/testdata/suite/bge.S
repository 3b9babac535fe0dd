#include "suite.h"

SUITE(bge)
  TAKEN(1, bge, 0x00000000, 0x00000000)
  TAKEN(2, bge, 0x00000001, 0x00000001)
  TAKEN(3, bge, 0xffffffff, 0xffffffff)
  NOT_TAKEN(4, bge, 0x00000000, 0x00000001)
  TAKEN(5, bge, 0x00000001, 0x00000000)
  NOT_TAKEN(6, bge, 0xffffffff, 0x00000001)
  TAKEN(7, bge, 0x00000001, 0xffffffff)
  NOT_TAKEN(8, bge, 0x80000000, 0x7fffffff)
  TAKEN(9, bge, 0x7fffffff, 0x80000000)
  NOT_TAKEN(10, bge, 0x80000000, 0xffffffff)
  TAKEN(11, bge, 0xffffffff, 0xfffffffe)
  END
