# One compile policy for every target of the project: sources include each other from the root of the tree
# ("core/result.h"), and a warning is an error.
add_library(sohoa_policy INTERFACE)
target_include_directories(sohoa_policy INTERFACE ${PROJECT_SOURCE_DIR} ${PROJECT_BINARY_DIR})
target_compile_options(sohoa_policy INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion
                                              -Wnon-virtual-dtor -Woverloaded-virtual -Werror)
# GCC 12 takes the empty alternatives of std::variant for uninitialized once it inlines; without optimization it does not.
target_compile_options(sohoa_policy INTERFACE $<$<CONFIG:Release>:-Wno-error=maybe-uninitialized>)
target_compile_definitions(sohoa_policy INTERFACE _FILE_OFFSET_BITS=64)

# sohoa_library(name SOURCES … PUBLIC … PRIVATE …): a static library under the policy.
function(sohoa_library name)
  cmake_parse_arguments(arg "" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
  add_library(${name} STATIC ${arg_SOURCES})
  target_link_libraries(${name} PUBLIC ${arg_PUBLIC} PRIVATE sohoa_policy ${arg_PRIVATE})
endfunction()

# sohoa_program(name SOURCES … PRIVATE …): an installed program under the policy.
function(sohoa_program name)
  cmake_parse_arguments(arg "" "" "SOURCES;PRIVATE" ${ARGN})
  add_executable(${name} ${arg_SOURCES})
  target_link_libraries(${name} PRIVATE sohoa_policy ${arg_PRIVATE})
  install(TARGETS ${name} RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
endfunction()

# sohoa_test(name LABEL unit|integration|house|e2e SOURCES … PRIVATE … [TIMEOUT seconds]): a GoogleTest program, its
# tests known to ctest one by one. Tests find samples below SOHOA_TEST_DATA and programs below SOHOA_TEST_BIN.
function(sohoa_test name)
  cmake_parse_arguments(arg "" "LABEL;TIMEOUT" "SOURCES;PRIVATE" ${ARGN})
  if(NOT arg_TIMEOUT)
    set(arg_TIMEOUT 120)
  endif()
  add_executable(${name} ${arg_SOURCES})
  target_link_libraries(${name} PRIVATE sohoa_policy ${arg_PRIVATE} GTest::gmock GTest::gtest_main)
  target_compile_definitions(${name} PRIVATE SOHOA_TEST_DATA="${PROJECT_SOURCE_DIR}/tests/data"
                                             SOHOA_TEST_BIN="${CMAKE_RUNTIME_OUTPUT_DIRECTORY}"
                                             SOHOA_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
  set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/tests)
  gtest_discover_tests(${name} DISCOVERY_MODE PRE_TEST PROPERTIES LABELS ${arg_LABEL} TIMEOUT ${arg_TIMEOUT})
endfunction()

include(GoogleTest)
