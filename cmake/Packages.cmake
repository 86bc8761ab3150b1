# SPDX-FileCopyrightText: 2026 The Plectrum authors
# SPDX-License-Identifier: GPL-3.0-or-later

# What CPack packs: ./dev package deb and ./dev package tgz. The AppImage and the MSI have scripts in packaging/.
set(CPACK_PACKAGE_NAME plectrum)
set(CPACK_PACKAGE_CONTACT ${PLECTRUM_CONTACT})
set(CPACK_PACKAGE_HOMEPAGE_URL ${PLECTRUM_HOMEPAGE})
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "Inspect, record, replay and rehearse WebSocket services")
set(CPACK_PACKAGE_DESCRIPTION_FILE ${PROJECT_SOURCE_DIR}/packaging/linux/description)
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_STRIP_FILES ON)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
# Drawings are read by a plugin, which no program is linked with.
set(CPACK_DEBIAN_PACKAGE_DEPENDS libqt6svg6)
# The key store is reached by a library that is loaded when there is one; Wayland's part of Qt is a package of its own.
# The caches of the desktop (MIME types, applications, icons) are renewed by triggers of the packages that own them.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
    "libsecret-1-0, gnome-keyring | kwalletmanager | keepassxc, qt6-wayland, ca-certificates, shared-mime-info")
include(CPack)
