#include "suite.h"

SUITE(lbu)
  LOAD(1, lbu, 0x00000080, data_lbu, 0)
  LOAD(2, lbu, 0x0000007f, data_lbu, 1)
  LOAD(3, lbu, 0x000000ff, data_lbu, 2)
  LOAD(4, lbu, 0x00000000, data_lbu, 3)
  LOAD(5, lbu, 0x0000007f, data_lbu, 4)
  LOAD(6, lbu, 0x00000080, data_lbu, 5)
  LOAD(7, lbu, 0x00000000, data_lbu, 6)
  LOAD(8, lbu, 0x000000ff, data_lbu, 7)
  LOAD(9, lbu, 0x0000000f, data_lbu, 8)
  LOAD(10, lbu, 0x000000f0, data_lbu, 9)
  LOAD(11, lbu, 0x000000f0, data_lbu, 10)
  LOAD(12, lbu, 0x0000000f, data_lbu, 11)
  LOAD(13, lbu, 0x000000f0, data_lbu, 12)
  LOAD(14, lbu, 0x0000000f, data_lbu, 13)
  LOAD(15, lbu, 0x0000000f, data_lbu, 14)
  LOAD(16, lbu, 0x000000f0, data_lbu, 15)
  LOAD(17, lbu, 0x00000080, data_lbu + 16, -16)
  LOAD(18, lbu, 0x0000007f, data_lbu + 16, -12)
  LOAD(19, lbu, 0x0000000f, data_lbu + 16, -8)
  LOAD(20, lbu, 0x000000f0, data_lbu + 16, -4)
  LOAD(21, lbu, 0x00000080, data_lbu - 2032, 2032)
  LOAD(22, lbu, 0x00000080, data_lbu + 2048, -2048)
  LOAD_SAME(23, lbu, 0x00000080, data_lbu, 0)
  LOAD_ZERO(24, lbu, data_lbu, 0)
  END

  .section .rodata
  .balign 4
data_lbu:
  .word 0x00ff7f80, 0xff00807f, 0x0ff0f00f, 0xf00f0ff0
