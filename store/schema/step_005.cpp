#include "store/schema/step.h"

namespace sohoa {

const SchemaStep directoryStep{"directory", ""};

}  // namespace sohoa
