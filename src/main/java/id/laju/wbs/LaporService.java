package id.laju.wbs;

import id.laju.berkas.TanpaMetadata;
import id.laju.satker.Satker;
import id.laju.umum.IsianKeliru;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes a report. */
@Service
class LaporService {

    private static final char[] ABJAD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ".toCharArray();
    private static final int PANJANG_NOMOR = 10;
    private static final Duration TAMPIL_LAGI = Duration.ofHours(1);

    /** What is shown once. @param resi as it is typed; @param saat of filing */
    record TandaBukti(String nomor, String resi, Instant saat) {

        @Override
        public String toString() {
            return nomor;
        }
    }

    private final BrankasMapper mapper;
    private final Brankas brankas;
    private final GudangWbs gudang;
    private final BuktiService bukti;
    private final LingkarService lingkar;
    private final KunciInduk induk;
    private final Resi resi;
    private final KabarWbs kabar;
    private final WbsProses proses;
    private final TransactionTemplate transaksi;
    private final Clock jam;

    LaporService(BrankasMapper mapper, Brankas brankas, GudangWbs gudang, BuktiService bukti, LingkarService lingkar, KunciInduk induk, Resi resi, KabarWbs kabar, WbsProses proses, TransactionTemplate transaksi, Clock jam) {
        this.mapper = mapper;
        this.brankas = brankas;
        this.gudang = gudang;
        this.bukti = bukti;
        this.lingkar = lingkar;
        this.induk = induk;
        this.resi = resi;
        this.kabar = kabar;
        this.proses = proses;
        this.transaksi = transaksi;
        this.jam = jam;
    }

    /** Whom a reporter can tick: the places of the circle, without names. */
    @Transactional(readOnly = true)
    public List<Anggota> jabatan(String satker) {
        return lingkar.anggota(satker);
    }

    /**
     * What takes long, such as the slow hash and the files, is done before the transaction. The receipt follows from the opened form, so that whoever
     * lost the answer on the way sees the same one for an hour.
     *
     * @return receipt and number
     * @throws IsianKeliru when a field or a file is refused, nobody is left to handle it, or the same form was sent long before; nothing is stored
     */
    public TandaBukti lapor(IsianLapor isian, List<Kiriman> berkas) {
        isian.periksa(lingkar.menerima().stream().map(Satker::kode).toList());
        List<Anggota> semua = lingkar.anggota(isian.satker());
        Rute rute = isian.rute(semua);
        if (rute.pimpinan(semua).isEmpty() || rute.calonPenyelesai(semua).isEmpty()) {
            throw IsianKeliru.pada("terlibat", "Bila semua pejabat ini terlibat, tidak ada yang dapat menangani laporan di sini. Sampaikan laporan langsung kepada Inspektorat Jenderal.");
        }
        Optional<KasusWbs> ada = mapper.denganFormulir(sidik(isian.sekali()));
        if (ada.isPresent()) {
            return lagi(ada.get(), isian.sekali());
        }
        List<TanpaMetadata.Salinan> bersih = bukti.bersihkan(berkas);
        String angka = resi.baru(isian.sekali(), induk.versi());
        byte[] sidikResi = resi.sidik(angka, induk.versi());
        return transaksi.execute(s -> simpan(isian, rute, berkas, bersih, angka, sidikResi));
    }

    private TandaBukti lagi(KasusWbs k, String sekali) {
        if (jam.instant().isAfter(k.dibuat().plus(TAMPIL_LAGI))) {
            throw new IsianKeliru("Laporan ini sudah terkirim. Nomor resinya hanya tampil pada halaman sesudah pengiriman.");
        }
        return new TandaBukti(k.nomor(), resi.baru(sekali, k.resiVersi()), k.dibuat());
    }

    private TandaBukti simpan(IsianLapor isian, Rute rute, List<Kiriman> berkas, List<TanpaMetadata.Salinan> bersih, String angka, byte[] sidikResi) {
        KasusWbs k = buat(isian, sidikResi);
        brankas.tulis(k, Isi.LAPORAN, isian.laporan());
        brankas.tulis(k, Isi.IDENTITAS, isian.identitas());
        brankas.tulis(k, Isi.RUTE, rute);
        bukti.simpan(k, berkas, bersih);
        gudang.catat(k, "pelapor", "MELAPOR", null);
        proses.mulai(k);
        kabar.antre(k, false);
        return new TandaBukti(k.nomor(), angka, k.dibuat());
    }

    private KasusWbs buat(IsianLapor isian, byte[] sidikResi) {
        String nomor = nomor();
        int versi = induk.versi();
        byte[] kunci = induk.bungkus(Gembok.acak(Gembok.PANJANG_KUNCI), Brankas.tempat(nomor, false));
        byte[] kedua = induk.bungkus(Gembok.acak(Gembok.PANJANG_KUNCI), Brankas.tempat(nomor, true));
        KasusWbs k = new KasusWbs(0, nomor, isian.satker(), versi, kunci, kedua, sidikResi, versi, jam.instant(), null);
        Long id = mapper.simpan(k, sidik(isian.sekali()));
        if (id == null) {
            throw new IsianKeliru("Laporan ini sedang tersimpan. Kirim sekali lagi sebentar lagi untuk melihat nomor resinya.");
        }
        return new KasusWbs(id, nomor, k.satker(), versi, kunci, kedua, k.resi(), versi, k.dibuat(), null);
    }

    /** Fifty bits by chance: says neither when nor as which one it came. */
    private static String nomor() {
        StringBuilder hasil = new StringBuilder("WBS-");
        for (byte b : Gembok.acak(PANJANG_NOMOR)) {
            hasil.append(ABJAD[b & 31]);
        }
        return hasil.toString();
    }

    private static byte[] sidik(String sekali) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(sekali.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
