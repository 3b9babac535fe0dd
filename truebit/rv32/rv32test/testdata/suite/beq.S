#include "suite.h"

SUITE(beq)
  TAKEN(1, beq, 0x00000000, 0x00000000)
  TAKEN(2, beq, 0x00000001, 0x00000001)
  TAKEN(3, beq, 0xffffffff, 0xffffffff)
  NOT_TAKEN(4, beq, 0x00000000, 0x00000001)
  NOT_TAKEN(5, beq, 0x00000001, 0x00000000)
  NOT_TAKEN(6, beq, 0xffffffff, 0x00000001)
  NOT_TAKEN(7, beq, 0x00000001, 0xffffffff)
  NOT_TAKEN(8, beq, 0x80000000, 0x7fffffff)
  NOT_TAKEN(9, beq, 0x7fffffff, 0x80000000)
  NOT_TAKEN(10, beq, 0x80000000, 0xffffffff)
  NOT_TAKEN(11, beq, 0xffffffff, 0xfffffffe)
  END
