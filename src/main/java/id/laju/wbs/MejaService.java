package id.laju.wbs;

import id.laju.satker.SatkerService;
import id.laju.umum.PeriksaIsian;
import id.laju.umum.TidakDitemukan;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a member of the circle sees: the cases that are his to handle, and nothing of any other. */
@Service
class MejaService {

    /** @param menunggu the step that waits for this person; null when it is somebody else's turn */
    record Baris(String nomor, String satker, LocalDate masuk, String status, LangkahWbs menunggu, boolean terbuka) {
    }

    /** @param catatan the vault's log @param calon to whom it can be forwarded @param lain members who could be found involved @param dikecualikan members whom the reader may let in again @param bolehKembali who forwards is not who gave the disposition */
    record Rinci(KasusWbs kasus, String status, Laporan laporan, List<Bukti.Tampil> bukti, List<Pesan> pesan, List<Catatan> catatan, LangkahWbs menunggu, List<Anggota> calon, List<Anggota> lain,
            Konsep konsep, boolean adaSurat, boolean pilihPenyusun, boolean bolehKecualikan, List<Anggota> dikecualikan, boolean bolehKembali) {
    }

    private final BrankasMapper mapper;
    private final Brankas brankas;
    private final GudangWbs gudang;
    private final BuktiService bukti;
    private final LingkarService lingkar;
    private final SatkerService satker;

    MejaService(BrankasMapper mapper, Brankas brankas, GudangWbs gudang, BuktiService bukti, LingkarService lingkar, SatkerService satker) {
        this.mapper = mapper;
        this.brankas = brankas;
        this.gudang = gudang;
        this.bukti = bukti;
        this.lingkar = lingkar;
        this.satker = satker;
    }

    @Transactional(readOnly = true)
    public List<Baris> daftar(String orang) {
        List<String> tempat = lingkar.satkerSaya(orang);
        return tempat.isEmpty() ? List.of() : mapper.semua(tempat).stream().filter(k -> boleh(k, orang))
            .map(k -> new Baris(k.nomor(), k.satker(), LocalDate.ofInstant(k.dibuat(), satker.ambil(k.satker()).zonaWaktu()), gudang.status(k), menunggu(k, orang), k.terbuka())).toList();
    }

    /** @throws TidakDitemukan for whoever does not handle it, as for a number that does not exist */
    KasusWbs milik(String nomor, String orang) {
        return mapper.cari(nomor).filter(k -> lingkar.satkerSaya(orang).contains(k.satker()) && boleh(k, orang)).orElseThrow(() -> TidakDitemukan.untuk("Laporan", nomor));
    }

    @Transactional(readOnly = true)
    public Rinci lihat(String nomor, String orang) {
        KasusWbs k = milik(nomor, orang);
        Rute rute = gudang.rute(k);
        List<Anggota> semua = gudang.lingkar(k);
        return new Rinci(k, gudang.status(k), brankas.terakhir(k, Isi.LAPORAN, Laporan.class).orElseThrow().isi(), bukti.daftar(k), isi(k, Isi.PESAN, Pesan.class), isi(k, Isi.CATATAN, Catatan.class),
            menunggu(k, orang), rute.calonPenyelesai(semua), semua.stream().filter(a -> !rute.terlapor().contains(a.staf())).toList(),
            brankas.terakhir(k, Isi.KONSEP, Konsep.class).map(Brankas.Terbuka::isi).orElse(null), gudang.pernahDikirim(k), rute.penyusunTetap(semua).isEmpty(),
            k.terbuka() && (menunggu(k, orang) != null || Stream.concat(rute.pimpinan(semua).stream(), rute.pengawas(semua)).anyMatch(a -> a.staf().equals(orang))),
            k.terbuka() ? semua.stream().filter(a -> rute.dikecualikan().contains(a.staf())).toList() : List.of(), !rute.pelaksana(LangkahWbs.TERUSKAN, semua).equals(rute.pimpinan(semua)));
    }

    @Transactional(readOnly = true)
    public Bukti berkas(String nomor, UUID id, String orang) {
        return bukti.ambil(milik(nomor, orang), id);
    }

    @Transactional(readOnly = true)
    public byte[] surat(String nomor, String orang) {
        return brankas.terakhir(milik(nomor, orang), Isi.SURAT, SuratJawaban.class).orElseThrow(() -> new TidakDitemukan("Surat jawaban belum ada.")).isi().pdf();
    }

    /** To the reporter, who only reads that the balai wrote. */
    @Transactional
    public void kirimPesan(String nomor, String orang, String teks) {
        KasusWbs k = gudang.kunci(milik(nomor, orang).kasus());
        new PeriksaIsian().wajib("pesan", teks, "Tulis pesan kepada pelapor.").panjang("pesan", teks, 5000, "Pesan")
            .tolakJika(!k.terbuka(), "pesan", "Laporan ini sudah ditutup.").selesai();
        gudang.katakan(k, "BALAI", teks.strip(), List.of());
        gudang.catat(k, orang, "PESAN", null);
    }

    /** One that cannot be opened is nobody's, and keeps nobody from the others. */
    private boolean boleh(KasusWbs k, String orang) {
        try {
            return pembaca(k, orang);
        } catch (IllegalStateException e) {
            return false;
        }
    }

    private boolean pembaca(KasusWbs k, String orang) {
        return gudang.rute(k).pembaca(gudang.lingkar(k), gudang.langkahKini(k).orElse(null)).contains(orang);
    }

    private LangkahWbs menunggu(KasusWbs k, String orang) {
        return gudang.langkahKini(k).filter(l -> gudang.pelaksana(k, l).filter(a -> a.staf().equals(orang)).isPresent()).orElse(null);
    }

    private <T> List<T> isi(KasusWbs k, Isi jenis, Class<T> bentuk) {
        return brankas.baca(k, jenis, bentuk).stream().map(Brankas.Terbuka::isi).toList();
    }
}
