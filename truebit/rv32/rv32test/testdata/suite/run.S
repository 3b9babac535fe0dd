// Runs every suite that is linked in. Halts with 0 in a0, or with the number of the case that failed; a1 is then the address of the suite's name.
  .section .start, "ax"
  .globl _start, fail
_start:
  la   sp, stack_top
  la   s0, __start_tests
  la   s1, __stop_tests
next:
  bgeu s0, s1, passed
  lw   s2, 4(s0)
  lw   t0, 0(s0)
  addi s0, s0, 8
  jalr t0
  j    next
passed:
  li   gp, 0
fail:
  mv   a0, gp
  mv   a1, s2
  li   a7, 93
  ecall

  .bss
  .balign 4
  .globl scratch
scratch:
  .zero 4096
