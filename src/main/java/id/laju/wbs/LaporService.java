package id.laju.wbs;

import id.laju.berkas.TanpaMetadata;
import id.laju.satker.Satker;
import id.laju.umum.IsianKeliru;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a report. */
@Service
class LaporService {

    private static final char[] ABJAD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ".toCharArray();
    private static final int PANJANG_NOMOR = 10;

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
    private final Clock jam;

    LaporService(BrankasMapper mapper, Brankas brankas, GudangWbs gudang, BuktiService bukti, LingkarService lingkar, KunciInduk induk, Resi resi, KabarWbs kabar, WbsProses proses, Clock jam) {
        this.mapper = mapper;
        this.brankas = brankas;
        this.gudang = gudang;
        this.bukti = bukti;
        this.lingkar = lingkar;
        this.induk = induk;
        this.resi = resi;
        this.kabar = kabar;
        this.proses = proses;
        this.jam = jam;
    }

    /** Whom a reporter can tick: the places of the circle, without names. */
    @Transactional(readOnly = true)
    public List<Anggota> jabatan(String satker) {
        return lingkar.anggota(satker);
    }

    /**
     * @return receipt and number
     * @throws IsianKeliru when a field or a file is refused, nobody is left to handle it, or the same form was sent before; nothing is stored
     */
    @Transactional
    public TandaBukti lapor(IsianLapor isian, List<Kiriman> berkas) {
        isian.periksa(lingkar.menerima().stream().map(Satker::kode).toList());
        Rute rute = isian.rute();
        if (rute.pimpinan(lingkar.anggota(isian.satker())).isEmpty() || rute.calonPenyelesai(lingkar.anggota(isian.satker())).isEmpty()) {
            throw IsianKeliru.pada("terlibat", "Bila semua pejabat ini terlibat, tidak ada yang dapat menangani laporan di sini. Sampaikan laporan langsung kepada Inspektorat Jenderal.");
        }
        List<TanpaMetadata.Salinan> bersih = bukti.bersihkan(berkas);
        String angka = Resi.baru();
        KasusWbs k = buat(isian, angka);
        brankas.tulis(k, Isi.LAPORAN, isian.laporan());
        brankas.tulis(k, Isi.IDENTITAS, isian.identitas());
        brankas.tulis(k, Isi.RUTE, rute);
        bukti.simpan(k, berkas, bersih);
        gudang.catat(k, "pelapor", "MELAPOR", null);
        proses.mulai(k);
        kabar.antre(k, false);
        return new TandaBukti(k.nomor(), angka, k.dibuat());
    }

    private KasusWbs buat(IsianLapor isian, String angka) {
        String nomor = nomor();
        int versi = induk.versi();
        byte[] kunci = induk.bungkus(Gembok.acak(Gembok.PANJANG_KUNCI), Brankas.tempat(nomor, false));
        byte[] kedua = induk.bungkus(Gembok.acak(Gembok.PANJANG_KUNCI), Brankas.tempat(nomor, true));
        KasusWbs k = new KasusWbs(0, nomor, isian.satker(), versi, kunci, kedua, resi.sidik(angka, versi), versi, jam.instant(), null);
        Long id = mapper.simpan(k, sidik(isian.sekali()));
        if (id == null) {
            throw new IsianKeliru("Laporan ini sudah terkirim. Nomor resinya hanya tampil sekali, pada halaman sesudah pengiriman pertama.");
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
