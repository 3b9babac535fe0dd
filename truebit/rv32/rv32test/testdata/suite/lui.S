#include "suite.h"

SUITE(lui)
  lui t2, 0
  IS(1, t2, 0)
  lui t2, 0xfffff
  IS(2, t2, 0xfffff000)
  lui t2, 0x7ffff
  IS(3, t2, 0x7ffff000)
  li t2, 0x123
  lui t2, 0x80000
  IS(4, t2, 0x80000000)
  lui x0, 0x12345
  IS(5, x0, 0)
  END
