#include "suite.h"

SUITE(bne)
  NOT_TAKEN(1, bne, 0x00000000, 0x00000000)
  NOT_TAKEN(2, bne, 0x00000001, 0x00000001)
  NOT_TAKEN(3, bne, 0xffffffff, 0xffffffff)
  TAKEN(4, bne, 0x00000000, 0x00000001)
  TAKEN(5, bne, 0x00000001, 0x00000000)
  TAKEN(6, bne, 0xffffffff, 0x00000001)
  TAKEN(7, bne, 0x00000001, 0xffffffff)
  TAKEN(8, bne, 0x80000000, 0x7fffffff)
  TAKEN(9, bne, 0x7fffffff, 0x80000000)
  TAKEN(10, bne, 0x80000000, 0xffffffff)
  TAKEN(11, bne, 0xffffffff, 0xfffffffe)
  END
