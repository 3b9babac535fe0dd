#include "suite.h"

SUITE(sb)
  STORE(1, sb, 0x00000078, 0x00000000, 0x12345678, 0, 0)
  STORE(2, sb, 0x00007800, 0x00000000, 0x12345678, 1, 0)
  STORE(3, sb, 0x00780000, 0x00000000, 0x12345678, 2, 0)
  STORE(4, sb, 0x78000000, 0x00000000, 0x12345678, 3, 0)
  STORE(5, sb, 0xffffff80, 0xffffffff, 0xa1b2c380, 0, 0)
  STORE(6, sb, 0xffff80ff, 0xffffffff, 0xa1b2c380, 1, 0)
  STORE(7, sb, 0xff80ffff, 0xffffffff, 0xa1b2c380, 2, 0)
  STORE(8, sb, 0x80ffffff, 0xffffffff, 0xa1b2c380, 3, 0)
  STORE(9, sb, 0x5a5a5a00, 0x5a5a5a5a, 0x00000000, 0, 0)
  STORE(10, sb, 0x5a5a005a, 0x5a5a5a5a, 0x00000000, 1, 0)
  STORE(11, sb, 0x5a005a5a, 0x5a5a5a5a, 0x00000000, 2, 0)
  STORE(12, sb, 0x005a5a5a, 0x5a5a5a5a, 0x00000000, 3, 0)
  STORE(13, sb, 0xffffff44, 0xffffffff, 0x11223344, -2048, -2048)
  STORE(14, sb, 0xffffff44, 0xffffffff, 0x11223344, 2044, 2044)
  STORE(15, sb, 0xffffff44, 0xffffffff, 0x11223344, -4, -4)
  END
