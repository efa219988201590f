package id.laju.bimtek;

import java.util.Set;

/** How far a class is; customers see it from MASA_PENDAFTARAN on. */
public enum KeadaanKelas {

    DISIAPKAN("Disiapkan"), MASA_PENDAFTARAN("Masa Pendaftaran"), DIJADWALKAN("Dijadwalkan"), BERLANGSUNG("Berlangsung"), SELESAI("Selesai"), BATAL("Batal");

    private final String label;

    KeadaanKelas(String label) {
        this.label = label;
    }

    /** For staff and paper; customers read {@code bimtek.keadaan.*}. */
    public String label() {
        return label;
    }

    boolean boleh(KeadaanKelas baru) {
        return switch (baru) {
            case DISIAPKAN -> false;
            case MASA_PENDAFTARAN -> Set.of(DISIAPKAN, MASA_PENDAFTARAN, DIJADWALKAN).contains(this);
            case DIJADWALKAN -> this == MASA_PENDAFTARAN;
            case BERLANGSUNG -> this == DIJADWALKAN;
            case SELESAI -> this == DIJADWALKAN || this == BERLANGSUNG;
            case BATAL -> this != SELESAI && this != BATAL;
        };
    }
}
