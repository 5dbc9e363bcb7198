#include "store/schema/step.h"

namespace sohoa {

const SchemaStep keepingStep{"keeping", ""};

}  // namespace sohoa
