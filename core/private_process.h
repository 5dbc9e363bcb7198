// What a process holds in memory stays there: page images, recognised text, keys (Luật Bảo vệ bí mật nhà nước; no trace
// of a sheet that is refused). Swap is kept away by the unit's MemorySwapMax=0 (systemd/sohoad.service).
#pragma once

namespace sohoa {

// No core dumps, and no debugger of the same user. First thing in main().
void keepMemoryPrivate();

}  // namespace sohoa
