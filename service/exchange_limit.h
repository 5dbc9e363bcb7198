// What the exchange takes in one message ([exchange] largest_mib), asked before the agency's seal is used for a file
// that could never be sent. Where no exchange is configured there is no limit.
#pragma once

#include <cstdint>
#include <filesystem>

#include "core/config.h"
#include "core/result.h"
#include "core/units.h"
#include "service/office.h"
#include "store/copy_order.h"

namespace sohoa {

std::uint64_t largestMessage(const Config& config);  // bytes of the edXML file with the attachment in it

// bytes: of the signed file. Fails with service.too_large_for_exchange.
Result<> requireSendable(const Config& config, std::uint64_t bytes);

// The same for the copy that is to be made of an archive file, with room for seal and evidence. An extract is made to
// be measured where the whole does not fit, in the job's work folder: whoever asks holds the job's lock. Fails with
// service.too_large_for_exchange, and as sohoa-pdfa does.
Result<> requireSendableCopy(const Office& office, JobId job, const CopyOrder& order,
                             const std::filesystem::path& archive);

}  // namespace sohoa
