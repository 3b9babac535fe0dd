#include "suite.h"

SUITE(auipc)
  here: auipc t2, 0
  la t1, here
  sub t2, t2, t1
  IS(1, t2, 0)
  there: auipc t2, 0xfffff
  la t1, there
  sub t2, t2, t1
  IS(2, t2, 0xfffff000)
  again: auipc t2, 0x12345
  la t1, again
  sub t2, t2, t1
  IS(3, t2, 0x12345000)
  auipc x0, 1
  IS(4, x0, 0)
  END
