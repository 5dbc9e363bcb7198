#include "store/schema/step.h"

namespace sohoa {

const SchemaStep registersStep{"registers", ""};

}  // namespace sohoa
