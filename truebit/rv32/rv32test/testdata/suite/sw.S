#include "suite.h"

SUITE(sw)
  STORE(1, sw, 0x12345678, 0x00000000, 0x12345678, 0, 0)
  STORE(2, sw, 0xa1b2c380, 0xffffffff, 0xa1b2c380, 0, 0)
  STORE(3, sw, 0x00000000, 0x5a5a5a5a, 0x00000000, 0, 0)
  STORE(4, sw, 0x11223344, 0xffffffff, 0x11223344, -2048, -2048)
  STORE(5, sw, 0x11223344, 0xffffffff, 0x11223344, 2044, 2044)
  STORE(6, sw, 0x11223344, 0xffffffff, 0x11223344, -4, -4)
  END
