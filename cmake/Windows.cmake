# SPDX-FileCopyrightText: 2026 The Plectrum authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What only programs for Windows have.

# Whole rooms may stand in one object.
if(MINGW)
    add_compile_options(-Wa,-mbig-obj)
endif()
add_compile_definitions(UNICODE _UNICODE WIN32_LEAN_AND_MEAN NOMINMAX)

# plectrum_resources(TARGET DESCRIPTION)
# Gives a program its icon, its version and its manifest.
function(plectrum_resources target description)
    find_package(Python3 REQUIRED COMPONENTS Interpreter)
    set(icon ${CMAKE_BINARY_DIR}/plectrum.ico)
    set(drawing ${PROJECT_SOURCE_DIR}/resources/icons/plectrum.svg)
    set(small ${PROJECT_SOURCE_DIR}/resources/icons/plectrum-small.svg)
    if(NOT EXISTS ${icon} OR ${drawing} IS_NEWER_THAN ${icon} OR ${small} IS_NEWER_THAN ${icon})
        execute_process(
            COMMAND ${Python3_EXECUTABLE} ${PROJECT_SOURCE_DIR}/packaging/windows/makeicon.py ${drawing} ${small} ${icon}
            COMMAND_ERROR_IS_FATAL ANY)
    endif()
    configure_file(${PROJECT_SOURCE_DIR}/packaging/windows/plectrum.rc.in ${CMAKE_BINARY_DIR}/${target}.rc @ONLY)
    target_sources(${target} PRIVATE ${CMAKE_BINARY_DIR}/${target}.rc)
endfunction()
