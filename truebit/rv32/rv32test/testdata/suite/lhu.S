#include "suite.h"

SUITE(lhu)
  LOAD(1, lhu, 0x00007f80, data_lhu, 0)
  LOAD(2, lhu, 0x000000ff, data_lhu, 2)
  LOAD(3, lhu, 0x0000807f, data_lhu, 4)
  LOAD(4, lhu, 0x0000ff00, data_lhu, 6)
  LOAD(5, lhu, 0x0000f00f, data_lhu, 8)
  LOAD(6, lhu, 0x00000ff0, data_lhu, 10)
  LOAD(7, lhu, 0x00000ff0, data_lhu, 12)
  LOAD(8, lhu, 0x0000f00f, data_lhu, 14)
  LOAD(9, lhu, 0x00007f80, data_lhu + 16, -16)
  LOAD(10, lhu, 0x0000807f, data_lhu + 16, -12)
  LOAD(11, lhu, 0x0000f00f, data_lhu + 16, -8)
  LOAD(12, lhu, 0x00000ff0, data_lhu + 16, -4)
  LOAD(13, lhu, 0x00007f80, data_lhu - 2032, 2032)
  LOAD(14, lhu, 0x00007f80, data_lhu + 2048, -2048)
  LOAD_SAME(15, lhu, 0x00007f80, data_lhu, 0)
  LOAD_ZERO(16, lhu, data_lhu, 0)
  END

  .section .rodata
  .balign 4
data_lhu:
  .word 0x00ff7f80, 0xff00807f, 0x0ff0f00f, 0xf00f0ff0
