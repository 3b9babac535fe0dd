#include "suite.h"

SUITE(lw)
  LOAD(1, lw, 0x00ff7f80, data_lw, 0)
  LOAD(2, lw, 0xff00807f, data_lw, 4)
  LOAD(3, lw, 0x0ff0f00f, data_lw, 8)
  LOAD(4, lw, 0xf00f0ff0, data_lw, 12)
  LOAD(5, lw, 0x00ff7f80, data_lw + 16, -16)
  LOAD(6, lw, 0xff00807f, data_lw + 16, -12)
  LOAD(7, lw, 0x0ff0f00f, data_lw + 16, -8)
  LOAD(8, lw, 0xf00f0ff0, data_lw + 16, -4)
  LOAD(9, lw, 0x00ff7f80, data_lw - 2032, 2032)
  LOAD(10, lw, 0x00ff7f80, data_lw + 2048, -2048)
  LOAD_SAME(11, lw, 0x00ff7f80, data_lw, 0)
  LOAD_ZERO(12, lw, data_lw, 0)
  END

  .section .rodata
  .balign 4
data_lw:
  .word 0x00ff7f80, 0xff00807f, 0x0ff0f00f, 0xf00f0ff0
