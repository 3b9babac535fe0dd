#include "suite.h"

SUITE(lh)
  LOAD(1, lh, 0x00007f80, data_lh, 0)
  LOAD(2, lh, 0x000000ff, data_lh, 2)
  LOAD(3, lh, 0xffff807f, data_lh, 4)
  LOAD(4, lh, 0xffffff00, data_lh, 6)
  LOAD(5, lh, 0xfffff00f, data_lh, 8)
  LOAD(6, lh, 0x00000ff0, data_lh, 10)
  LOAD(7, lh, 0x00000ff0, data_lh, 12)
  LOAD(8, lh, 0xfffff00f, data_lh, 14)
  LOAD(9, lh, 0x00007f80, data_lh + 16, -16)
  LOAD(10, lh, 0xffff807f, data_lh + 16, -12)
  LOAD(11, lh, 0xfffff00f, data_lh + 16, -8)
  LOAD(12, lh, 0x00000ff0, data_lh + 16, -4)
  LOAD(13, lh, 0x00007f80, data_lh - 2032, 2032)
  LOAD(14, lh, 0x00007f80, data_lh + 2048, -2048)
  LOAD_SAME(15, lh, 0x00007f80, data_lh, 0)
  LOAD_ZERO(16, lh, data_lh, 0)
  END

  .section .rodata
  .balign 4
data_lh:
  .word 0x00ff7f80, 0xff00807f, 0x0ff0f00f, 0xf00f0ff0
