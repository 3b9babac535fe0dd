#include "suite.h"

SUITE(jal)
  li t2, 0
  from: jal t0, forward
  addi t2, t2, 64
  back: addi t2, t2, 1
  j there
  forward: addi t2, t2, 2
  la t1, from + 4
  sub t0, t0, t1
  IS(1, t0, 0)
  jal t0, back
  addi t2, t2, 64
  there: IS(2, t2, 3)
  jal x0, last
  addi t2, t2, 64
  last: IS(3, t2, 3)
  IS(4, x0, 0)
  END
