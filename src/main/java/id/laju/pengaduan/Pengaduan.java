package id.laju.pengaduan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A complaint or an appeal.
 *
 * @param pelangganId null for somebody who is no customer
 * @param alamat by post, where neither telepon nor surel is known; also null for SP4N-LAPOR, which brings the answer itself
 * @param permohonanId order that it is about; null when it is about none
 * @param orderDitulis number of the order as it was typed, also where there is none of it
 * @param asalId complaint that is appealed against; null for a complaint, and for an appeal against a decision that nobody complained of
 * @param suratNomor of the complainant's own letter; null without one
 * @param nomorLuar tracking number of SP4N-LAPOR; null for every other channel
 * @param nomor in the register; null before
 * @param catatan what is missing, or why it is no complaint
 * @param kurangKe how often something was missing
 * @param tambahan what the complainant added
 * @param keterlambatan the order came late and that was found true
 * @param tanggapan how CS was told that the answer is accepted or the complaint withdrawn; null where the complainant did it in the portal
 * @param jawabanKe how often the letter was made
 */
public record Pengaduan(long id, String satker, Jenis jenis, Saluran saluran, Long pelangganId, String pelapor, String telepon, String surel, String alamat, Long permohonanId, String orderDitulis, Long asalId, String perihal,
        String uraian, String suratNomor, LocalDate suratTanggal, String nomorLuar, StatusPengaduan status, String nomor, Instant terdaftar, String catatan, int kurangKe, String tambahan,
        String penangan, String pemutus, String temuan, String tindakan, Putusan usul, Putusan putusan, String pertimbangan, boolean keterlambatan, String penanda, String jawabanNomor,
        int jawabanKe, UUID dokumenId, Instant dibuat, String dibuatOleh, Instant diputus, String tanggapan, String tanggapanOleh, Instant selesai) {

    static final String AWAL_BANDING = "Banding: ";
    private static final Pattern KASUS = Pattern.compile(".+/PGD-(\\d{1,18})");
    private static final EnumSet<StatusPengaduan> BERSURAT = EnumSet.of(StatusPengaduan.DIJAWAB, StatusPengaduan.SELESAI, StatusPengaduan.DIBANDING);

    public enum Jenis {
        PENGADUAN("Pengaduan"), BANDING("Banding");

        private final String sebutan;

        Jenis(String sebutan) {
            this.sebutan = sebutan;
        }

        String sebutan() {
            return sebutan;
        }

        /** What is said of a complaint, in the words for this kind; the only place that knows them, in both languages. */
        String kata(String kalimat) {
            return this == PENGADUAN ? kalimat : kalimat.replace("pengaduan", "banding").replace("Pengaduan", "Banding").replace("diadukan", "dibanding")
                .replace("a complaint", "an appeal").replace("complaint", "appeal").replace("Complaint", "Appeal");
        }
    }

    /** Business key. */
    public String kasus() {
        return satker + "/PGD-" + id;
    }

    /** @return its id; empty for cases of others */
    static Optional<Long> dariKasus(String kasus) {
        return Optional.of(KASUS.matcher(kasus)).filter(Matcher::matches).map(m -> Long.valueOf(m.group(1)));
    }

    /** What is said of a complaint, said of this one. */
    public String kata(String kalimat) {
        return jenis.kata(kalimat);
    }

    /** By mail, by telephone or in the portal. */
    boolean terjangkau() {
        return pelangganId != null || surel != null || telepon != null;
    }

    public boolean banding() {
        return jenis == Jenis.BANDING;
    }

    /** The subject without the word that the balai puts before that of an appeal. */
    public String pokok() {
        return banding() && perihal.startsWith(AWAL_BANDING) ? perihal.substring(AWAL_BANDING.length()) : perihal;
    }

    public String sebutan() {
        return jenis.sebutan();
    }

    public String keadaan() {
        return kata(status.sebutan());
    }

    /** The letter of answer has gone out. */
    boolean bersurat() {
        return dokumenId != null && BERSURAT.contains(status);
    }

    public boolean menunggu() {
        return status == StatusPengaduan.PERLU_DILENGKAPI || status == StatusPengaduan.DIJAWAB && !banding();
    }
}
