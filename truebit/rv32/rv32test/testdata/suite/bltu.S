#include "suite.h"

SUITE(bltu)
  NOT_TAKEN(1, bltu, 0x00000000, 0x00000000)
  NOT_TAKEN(2, bltu, 0x00000001, 0x00000001)
  NOT_TAKEN(3, bltu, 0xffffffff, 0xffffffff)
  TAKEN(4, bltu, 0x00000000, 0x00000001)
  NOT_TAKEN(5, bltu, 0x00000001, 0x00000000)
  NOT_TAKEN(6, bltu, 0xffffffff, 0x00000001)
  TAKEN(7, bltu, 0x00000001, 0xffffffff)
  NOT_TAKEN(8, bltu, 0x80000000, 0x7fffffff)
  TAKEN(9, bltu, 0x7fffffff, 0x80000000)
  TAKEN(10, bltu, 0x80000000, 0xffffffff)
  NOT_TAKEN(11, bltu, 0xffffffff, 0xfffffffe)
  END
