// The permanent error codes. A module adds its codes to its own section here and to docs/errors.md.
#pragma once

#include "core/error_codes/office.h"
#include "core/error_codes/stages.h"
