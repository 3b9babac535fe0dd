#include "suite.h"

SUITE(jalr)
  li t2, 0
  la t0, one
  from: jalr t1, 0(t0)
  addi t2, t2, 64
  one: addi t2, t2, 1
  la t0, from + 4
  sub t1, t1, t0
  IS(1, t1, 0)
  la t0, two - 2047
  jalr t0, 2047(t0)
  two_from: addi t2, t2, 64
  two: addi t2, t2, 1
  la t1, two_from
  sub t0, t0, t1
  IS(2, t0, 0)
  la t0, three + 2048
  jalr x0, -2048(t0)
  addi t2, t2, 64
  three: IS(3, t2, 2)
  la t0, four + 1 // the lowest bit is ignored
  jalr t1, 0(t0)
  addi t2, t2, 64
  four: la t0, five + 2
  jalr t1, -1(t0) // also of the sum
  addi t2, t2, 64
  five: IS(4, t2, 2)
  IS(5, x0, 0)
  END
