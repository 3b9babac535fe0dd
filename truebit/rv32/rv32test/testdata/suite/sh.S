#include "suite.h"

SUITE(sh)
  STORE(1, sh, 0x00005678, 0x00000000, 0x12345678, 0, 0)
  STORE(2, sh, 0x56780000, 0x00000000, 0x12345678, 2, 0)
  STORE(3, sh, 0xffffc380, 0xffffffff, 0xa1b2c380, 0, 0)
  STORE(4, sh, 0xc380ffff, 0xffffffff, 0xa1b2c380, 2, 0)
  STORE(5, sh, 0x5a5a0000, 0x5a5a5a5a, 0x00000000, 0, 0)
  STORE(6, sh, 0x00005a5a, 0x5a5a5a5a, 0x00000000, 2, 0)
  STORE(7, sh, 0xffff3344, 0xffffffff, 0x11223344, -2048, -2048)
  STORE(8, sh, 0xffff3344, 0xffffffff, 0x11223344, 2044, 2044)
  STORE(9, sh, 0xffff3344, 0xffffffff, 0x11223344, -4, -4)
  END
