#include "suite.h"

SUITE(lb)
  LOAD(1, lb, 0xffffff80, data_lb, 0)
  LOAD(2, lb, 0x0000007f, data_lb, 1)
  LOAD(3, lb, 0xffffffff, data_lb, 2)
  LOAD(4, lb, 0x00000000, data_lb, 3)
  LOAD(5, lb, 0x0000007f, data_lb, 4)
  LOAD(6, lb, 0xffffff80, data_lb, 5)
  LOAD(7, lb, 0x00000000, data_lb, 6)
  LOAD(8, lb, 0xffffffff, data_lb, 7)
  LOAD(9, lb, 0x0000000f, data_lb, 8)
  LOAD(10, lb, 0xfffffff0, data_lb, 9)
  LOAD(11, lb, 0xfffffff0, data_lb, 10)
  LOAD(12, lb, 0x0000000f, data_lb, 11)
  LOAD(13, lb, 0xfffffff0, data_lb, 12)
  LOAD(14, lb, 0x0000000f, data_lb, 13)
  LOAD(15, lb, 0x0000000f, data_lb, 14)
  LOAD(16, lb, 0xfffffff0, data_lb, 15)
  LOAD(17, lb, 0xffffff80, data_lb + 16, -16)
  LOAD(18, lb, 0x0000007f, data_lb + 16, -12)
  LOAD(19, lb, 0x0000000f, data_lb + 16, -8)
  LOAD(20, lb, 0xfffffff0, data_lb + 16, -4)
  LOAD(21, lb, 0xffffff80, data_lb - 2032, 2032)
  LOAD(22, lb, 0xffffff80, data_lb + 2048, -2048)
  LOAD_SAME(23, lb, 0xffffff80, data_lb, 0)
  LOAD_ZERO(24, lb, data_lb, 0)
  END

  .section .rodata
  .balign 4
data_lb:
  .word 0x00ff7f80, 0xff00807f, 0x0ff0f00f, 0xf00f0ff0
