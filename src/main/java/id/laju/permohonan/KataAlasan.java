package id.laju.permohonan;

import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Why a request ended, in the reader's language where the system wrote it; what people wrote stays as they wrote it, also behind words of the system. */
@Component("kataAlasan")
public class KataAlasan {

    /** Nobody went on with it in time. */
    public static final String LEWAT_WAKTU = "Tidak dilanjutkan sampai batas waktu.";
    public static final String PENAWARAN_LEWAT = "Penawaran tidak dijawab sampai masa berlakunya habis";
    public static final String SPK_LEWAT = "SPK tidak ditandatangani sampai batas waktunya";
    public static final String KELAS_BATAL = "Kelas dibatalkan.";
    public static final String KELAS_BATAL_KARENA = "Kelas dibatalkan: ";
    public static final String JADWAL_DIDIAMKAN = "Jadwal baru tidak dijawab sampai batasnya.";
    public static final String JADWAL_DITOLAK = "Pelanggan tidak menerima jadwal baru.";
    public static final String JADWAL_DITOLAK_KARENA = "Pelanggan tidak menerima jadwal baru: ";
    public static final String PERMOHONAN_BERAKHIR = "Permohonannya berakhir.";
    public static final String PERMOHONAN_BERAKHIR_KARENA = "Permohonannya berakhir: ";
    public static final String SELESAI_SEBELUM_DIBAYAR = "Kelas sudah selesai sebelum order ini dibayar.";
    public static final String SELESAI_SEBELUM_DISETUJUI = "Kelas sudah selesai sebelum jadwal barunya disetujui.";
    public static final String MULAI_SEBELUM_DIBAYAR = "Kelas sudah dimulai sebelum order ini dibayar.";
    public static final String MULAI_SEBELUM_DISETUJUI = "Kelas sudah dimulai sebelum jadwal barunya disetujui.";

    private static final Map<String, String> KALIMAT = Map.ofEntries(Map.entry(LEWAT_WAKTU, "lewatWaktu"), Map.entry(PENAWARAN_LEWAT, "penawaranLewat"), Map.entry(SPK_LEWAT, "spkLewat"), Map.entry(KELAS_BATAL, "kelasBatal"),
        Map.entry(JADWAL_DIDIAMKAN, "jadwalDidiamkan"), Map.entry(JADWAL_DITOLAK, "jadwalDitolak"), Map.entry(SELESAI_SEBELUM_DIBAYAR, "selesaiSebelumDibayar"), Map.entry(SELESAI_SEBELUM_DISETUJUI, "selesaiSebelumDisetujui"),
        Map.entry(PERMOHONAN_BERAKHIR, "permohonanBerakhir"), Map.entry(MULAI_SEBELUM_DIBAYAR, "mulaiSebelumDibayar"), Map.entry(MULAI_SEBELUM_DISETUJUI, "mulaiSebelumDisetujui"));
    private static final Map<String, String> AWALAN = Map.of(KELAS_BATAL_KARENA, "kelasBatalKarena", JADWAL_DITOLAK_KARENA, "jadwalDitolakKarena", PERMOHONAN_BERAKHIR_KARENA, "permohonanBerakhirKarena");

    private final MessageSource pesan;

    KataAlasan(MessageSource pesan) {
        this.pesan = pesan;
    }

    public String kata(String alasan) {
        if (alasan == null || KALIMAT.containsKey(alasan)) {
            return alasan == null ? null : pesan(KALIMAT.get(alasan));
        }
        return AWALAN.keySet().stream().filter(alasan::startsWith).findFirst().map(a -> pesan(AWALAN.get(a)) + kata(alasan.substring(a.length()))).orElse(alasan);
    }

    private String pesan(String kunci) {
        return pesan.getMessage("permohonan." + kunci, null, LocaleContextHolder.getLocale());
    }
}
