# One compile policy for every target of the project: sources include each other from the root of the tree
# ("core/result.h"), and a warning is an error.
add_library(sohoa_policy INTERFACE)
target_include_directories(sohoa_policy INTERFACE ${PROJECT_SOURCE_DIR} ${PROJECT_BINARY_DIR})
target_compile_options(sohoa_policy INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion
                                              -Wnon-virtual-dtor -Woverloaded-virtual -Werror)
# GCC 12's flow analysis sees ghosts in std::string and std::variant once it inlines a lot. In preset dev, which inlines less, these
# stay errors.
target_compile_options(sohoa_policy INTERFACE
  $<$<CONFIG:Release>:-Wno-error=maybe-uninitialized;-Wno-error=array-bounds;-Wno-error=stringop-overflow;-Wno-error=restrict>)
target_compile_definitions(sohoa_policy INTERFACE _FILE_OFFSET_BITS=64)

# The headers that nearly every file includes, compiled once. Sources still include what they use: the house builds without this,
# too (-DCMAKE_DISABLE_PRECOMPILE_HEADERS=ON).
function(sohoa_precompiled name)
  file(CONFIGURE OUTPUT ${PROJECT_BINARY_DIR}/${name}.cpp CONTENT "")
  add_library(${name} STATIC ${PROJECT_BINARY_DIR}/${name}.cpp)
  target_link_libraries(${name} PRIVATE sohoa_policy nlohmann_json::nlohmann_json tl::expected fmt::fmt)
  target_compile_options(${name} PRIVATE -fpch-preprocess)
  target_precompile_headers(${name} PRIVATE <algorithm> <chrono> <filesystem> <functional> <map> <memory> <optional> <string>
                            <string_view> <variant> <vector> <fmt/format.h> <nlohmann/json.hpp> <tl/expected.hpp> ${ARGN})
endfunction()
sohoa_precompiled(sohoa_pch)
# What waits for disks, buses, networks and people is built in two thirds of the time with less optimization and runs no slower.
sohoa_precompiled(sohoa_office_pch)
sohoa_precompiled(sohoa_bus_pch <QDBusConnection> <QDBusMessage> <QDBusUnixFileDescriptor> <QString> <QVariantList>)
target_link_libraries(sohoa_bus_pch PRIVATE Qt6::Core Qt6::DBus)
foreach(light sohoa_office_pch sohoa_bus_pch)
  target_compile_options(${light} PRIVATE $<$<CONFIG:Release>:-O1>)
endforeach()
sohoa_precompiled(sohoa_test_pch <gmock/gmock.h> <gtest/gtest.h>)
target_link_libraries(sohoa_test_pch PRIVATE GTest::gmock)
# Tests are compiled more often than they run, and what they test is optimized in its own library.
target_compile_options(sohoa_test_pch PRIVATE $<$<CONFIG:Release>:-O1>)

function(sohoa_use_precompiled name from)
  target_compile_options(${name} PRIVATE -fpch-preprocess -Winvalid-pch)
  set_target_properties(${name} PROPERTIES POSITION_INDEPENDENT_CODE OFF)  # -fPIC comes with the policy
  target_link_libraries(${name} PRIVATE nlohmann_json::nlohmann_json tl::expected fmt::fmt)
  target_precompile_headers(${name} REUSE_FROM ${from})
  if(from STREQUAL sohoa_office_pch OR from STREQUAL sohoa_bus_pch)
    target_compile_options(${name} PRIVATE $<$<CONFIG:Release>:-O1>)
  endif()
endfunction()

# A precompiled header serves libraries and programs alike only where both are compiled as position-independent in the same way.
target_compile_options(sohoa_policy INTERFACE -fPIC)

# sohoa_library(name SOURCES … PUBLIC … PRIVATE … [PRECOMPILED headers]): a static library under the policy.
function(sohoa_library name)
  cmake_parse_arguments(arg "" "PRECOMPILED" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
  if(NOT arg_PRECOMPILED)
    set(arg_PRECOMPILED sohoa_pch)
  endif()
  add_library(${name} STATIC ${arg_SOURCES})
  target_link_libraries(${name} PUBLIC ${arg_PUBLIC} PRIVATE sohoa_policy ${arg_PRIVATE})
  sohoa_use_precompiled(${name} ${arg_PRECOMPILED})
endfunction()

# sohoa_program(name SOURCES … PRIVATE … [PRECOMPILED headers]): an installed program under the policy.
function(sohoa_program name)
  cmake_parse_arguments(arg "" "PRECOMPILED" "SOURCES;PRIVATE" ${ARGN})
  if(NOT arg_PRECOMPILED)
    set(arg_PRECOMPILED sohoa_pch)
  endif()
  add_executable(${name} ${arg_SOURCES})
  target_link_libraries(${name} PRIVATE sohoa_policy ${arg_PRIVATE})
  sohoa_use_precompiled(${name} ${arg_PRECOMPILED})
  install(TARGETS ${name} RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
endfunction()

# sohoa_test(name LABEL unit|integration|house SOURCES … PRIVATE … [TOGETHER] [TIMEOUT seconds]): a GoogleTest program. ctest knows the tests
# of a unit program one by one; a program that makes an office, a token, a scanner or a database server first is one entry (TOGETHER, or
# not a unit test), so that these are made once. Tests
# find samples below SOHOA_TEST_DATA and programs below SOHOA_TEST_BIN.
function(sohoa_test name)
  cmake_parse_arguments(arg "TOGETHER" "LABEL;TIMEOUT" "SOURCES;PRIVATE" ${ARGN})
  if(NOT arg_TIMEOUT)
    set(arg_TIMEOUT 600)
  endif()
  add_executable(${name} ${arg_SOURCES})
  target_link_libraries(${name} PRIVATE sohoa_policy ${arg_PRIVATE} GTest::gmock GTest::gtest_main)
  sohoa_use_precompiled(${name} sohoa_test_pch)
  target_compile_options(${name} PRIVATE $<$<CONFIG:Release>:-O1>)
  target_compile_definitions(${name} PRIVATE SOHOA_TEST_DATA="${PROJECT_SOURCE_DIR}/tests/data"
                                             SOHOA_TEST_BIN="${CMAKE_RUNTIME_OUTPUT_DIRECTORY}"
                                             SOHOA_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
  set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/tests)
  if(arg_LABEL STREQUAL unit AND NOT arg_TOGETHER)
    gtest_discover_tests(${name} DISCOVERY_MODE PRE_TEST PROPERTIES LABELS unit TIMEOUT ${arg_TIMEOUT})
  else()
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES LABELS ${arg_LABEL} TIMEOUT ${arg_TIMEOUT})
  endif()
endfunction()

include(GoogleTest)
