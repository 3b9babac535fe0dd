# Calls main and halts with what it returns in a0. The registers a1 and a7 are there for Linux, where ECALL is exit(a0).
  .section .start, "ax"
  .globl _start
_start:
  la   sp, stack_top
  la   t0, data_load
  la   t1, data_start
  la   t2, data_end
1:bgeu t1, t2, 2f
  lw   t3, 0(t0)
  sw   t3, 0(t1)
  addi t0, t0, 4
  addi t1, t1, 4
  j    1b
2:call main
  li   a7, 93
  ecall
