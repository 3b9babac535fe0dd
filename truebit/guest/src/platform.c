/* What the decoder's libraries ask of a C library and an operating system that are not there. */
#include <stddef.h>
#include <stdint.h>

#include "guest.h"

/* The decoder says nothing. */
struct AVClass;
void av_log(void *context, int level, const char *format, ...) { (void)context, (void)level, (void)format; }
void av_log_once(void *context, int first, int later, int *said, const char *format, ...) { (void)context, (void)first, (void)later, (void)said, (void)format; }
void av_vlog(void *context, int level, const char *format, __builtin_va_list arguments) { (void)context, (void)level, (void)format, (void)arguments; }
int av_log_get_level(void) { return 0; }
void avpriv_request_sample(void *context, const char *format, ...) { (void)context, (void)format; }
void avpriv_report_missing_feature(void *context, const char *format, ...) { (void)context, (void)format; }
const char *av_default_item_name(void *context) { (void)context; return ""; }
int av_default_get_category(void *context) { (void)context; return 0; }

/* There is no chance and no time. */
uint32_t av_get_random_seed(void) { return 0; }
int64_t av_gettime(void) { return 0; }
int64_t av_gettime_relative(void) { return 0; }
int av_gettime_relative_is_monotonic(void) { return 1; }
int av_usleep(unsigned microseconds) { (void)microseconds; return 0; }

_Noreturn void abort(void) { stop(); }
