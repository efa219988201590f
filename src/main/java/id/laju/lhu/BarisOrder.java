package id.laju.lhu;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * An order in the list LHU/Sertifikat (LHU-016).
 *
 * @param perluSurvei at least one report is out and its downloads wait for the survey
 * @param dapatSelesai the button Selesai Order stands there
 * @param keadaan      how far the order is, in the words of its model
 * @param berakhir     day on which its case ended; null while it runs
 * @param analisa      what this laboratory has, will have or had; a product that is tested elsewhere, or not at all, has no status
 */
public record BarisOrder(long permohonanId, String layanan, String nomorOrder, LocalDate tanggal, boolean perluSurvei, boolean dapatSelesai,
        boolean selesai, String keadaan, LocalDate berakhir, List<Analisa> analisa) {

    private static final Set<String> TANPA_HASIL = Set.of("Batal", "Tolak");

    /** No analysis says how far the order is, so that the order itself has to. */
    public boolean tanpaAnalisa() {
        return analisa.stream().allMatch(a -> a.status() == null);
    }

    /** Worked to its end, not stopped. */
    public boolean tuntas() {
        return berakhir != null && !TANPA_HASIL.contains(keadaan);
    }

    /** There is something to fetch, or a page of its result. */
    public boolean berisi() {
        return perluSurvei || halamanHasil() != null || analisa.stream().anyMatch(a -> a.laporanId() != null);
    }

    /** Where the result stands that is no report; null as long as there is none. */
    public String halamanHasil() {
        boolean keluar = perluSurvei || dapatSelesai || selesai;
        return switch (layanan) {
            case "konsultansi" -> "/portal/konsultansi/" + permohonanId;
            case "bimtek" -> keluar ? "/portal/bimtek/order/" + permohonanId : null;
            case "sertifikasi-person" -> keluar ? "/portal/person/" + permohonanId : null;
            default -> keluar && layanan.startsWith("sertifikasi-") ? "/portal/sertifikat" : null;
        };
    }

    /**
     * One tested item.
     *
     * @param nomorAnalisa null until it is received
     * @param status       how far it is in this laboratory; null where it never comes there
     * @param terbit       day of the release in the satker's zone; null before
     * @param laporanId    to download; null before the release and before the survey
     * @param unduhan      how often it was downloaded
     * @param koreksi      reports that correct it, oldest first
     * @param keberatan    how far the last objection to the report in force is; null without one
     * @param dicabut      the last report was withdrawn, with nothing in its place
     */
    public record Analisa(String nomorAnalisa, String nama, String status, LocalDate terbit, String nomorLhu, Long laporanId, int unduhan, List<Koreksi> koreksi, String keberatan,
            boolean dicabut) {

        public String nomorTerakhir() {
            return koreksi.isEmpty() ? nomorLhu : koreksi.get(koreksi.size() - 1).nomorLhu();
        }

        /** The report in force; null while nothing can be downloaded. */
        public Long terakhir() {
            return koreksi.isEmpty() ? laporanId : koreksi.get(koreksi.size() - 1).laporanId();
        }
    }

    /** @param pengganti it replaces the earlier one instead of amending it */
    public record Koreksi(long laporanId, String nomorLhu, boolean pengganti) {
    }
}
