package id.laju.proses;

import id.laju.berkas.Sidik;
import id.laju.mesin.GudangModel;
import id.laju.mesin.PemeriksaUsulan;
import id.laju.mesin.TemuanModel;
import id.laju.mesin.VersiModel;
import id.laju.satker.Satker;
import id.laju.satker.SatkerService;
import id.laju.umum.Halaman;
import id.laju.umum.PeriksaIsian;
import id.laju.umum.PermintaanHalaman;
import id.laju.umum.Petugas;
import id.laju.umum.TidakDitemukan;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Proposals: taken in when their files can be deployed, and read. What becomes of them is {@link RilisService}'s. */
@Service
public class UsulanService {

    static final int ALASAN_TERPANJANG = 1000;

    private final UsulanMapper mapper;
    private final UsulanKini kini;
    private final GudangModel gudang;
    private final PemeriksaUsulan pemeriksa;
    private final FormulirProgram formulir;
    private final WewenangModel wewenang;
    private final SatkerService satker;
    private final KabarUsulan kabar;
    private final Clock jam;

    UsulanService(UsulanMapper mapper, UsulanKini kini, GudangModel gudang, PemeriksaUsulan pemeriksa, FormulirProgram formulir, WewenangModel wewenang, SatkerService satker,
            KabarUsulan kabar, Clock jam) {
        this.mapper = mapper;
        this.kini = kini;
        this.gudang = gudang;
        this.pemeriksa = pemeriksa;
        this.formulir = formulir;
        this.wewenang = wewenang;
        this.satker = satker;
        this.kabar = kabar;
        this.jam = jam;
    }

    /**
     * Files that are the same as what holds now are passed over.
     *
     * @throws UsulanDitolak when something in the files is wrong
     * @throws id.laju.umum.IsianKeliru when reason, satker or files are missing, or nothing is new
     */
    @Transactional
    public Usulan ajukan(UsulanBaru baru, Petugas pengusul) {
        if (!wewenang.dapatMengusul(null, pengusul)) {
            throw new AccessDeniedException("Hanya Pemilik Proses dan Admin Pusat yang mengusulkan perubahan model");
        }
        periksaIsian(baru, pengusul);
        Map<String, byte[]> berkas = berubah(baru);
        new PeriksaIsian().tolakJika(berkas.isEmpty() && formulir.periksa(baru.berkas()).isEmpty(), "berkas",
            "Semua berkas sama dengan yang berlaku sekarang; tidak ada yang perlu diajukan.").selesai();
        List<TemuanModel> temuan = temuan(baru);
        if (!temuan.isEmpty()) {
            throw new UsulanDitolak(temuan);
        }
        return simpan(new UsulanBaru(baru.satker(), baru.alasan().strip(), baru.asal(), berkas, baru.dasar()), pengusul.id());
    }

    /** Everything for which it would be refused. */
    List<TemuanModel> temuan(UsulanBaru baru) {
        return Stream.concat(formulir.periksa(baru.berkas()).stream(), pemeriksa.periksa(berubah(baru), baru.satker()).stream()).toList();
    }

    /** What the program brings, whatever is wrong with it: that is asked when it is released. */
    @Transactional
    Usulan ajukanProgram(UsulanBaru baru) {
        return simpan(baru, null);
    }

    private void periksaIsian(UsulanBaru baru, Petugas pengusul) {
        new PeriksaIsian().wajib("alasan", baru.alasan(), "Tulis alasan perubahan ini; kalimatnya tinggal di daftar versi.")
            .panjang("alasan", baru.alasan(), ALASAN_TERPANJANG, "Alasan")
            .tolakJika(baru.satker() != null && satker.semua().stream().map(Satker::kode).noneMatch(baru.satker()::equals), "satker", "Balai " + baru.satker() + " tidak ada.")
            .tolakJika(!wewenang.dapatMengusul(baru.satker(), pengusul), "satker", "Varian hanya dapat Anda usulkan untuk balai Anda sendiri.")
            .tolakJika(baru.berkas().isEmpty(), "berkas", "Pilih berkas model (.bpmn, .dmn) atau paketnya (.zip).").selesai();
    }

    private Map<String, byte[]> berubah(UsulanBaru baru) {
        Map<String, byte[]> hasil = new LinkedHashMap<>();
        baru.berkas().forEach((nama, isi) -> {
            if (!FormulirProgram.html(nama) && !sudahBerlaku(nama, isi, baru.satker())) {
                hasil.put(nama, isi);
            }
        });
        return hasil;
    }

    private boolean sudahBerlaku(String nama, byte[] isi, String kode) {
        return kini.berlaku(nama, kode).filter(v -> Arrays.equals(isi, gudang.isi(v.id()))).isPresent();
    }

    private Usulan simpan(UsulanBaru baru, String pengusul) {
        OffsetDateTime saat = OffsetDateTime.now(jam);
        Usulan u = new Usulan(UUID.randomUUID(), baru.satker(), baru.alasan(), baru.asal(), KeadaanUsulan.DIAJUKAN, pengusul, saat, null, null, null, null, null, null);
        mapper.simpan(u);
        List<VersiModel> dasar = Stream.ofNullable(baru.dasar()).flatMap(d -> Stream.of(d.split(" "))).flatMap(d -> gudang.cari(d).stream())
            .filter(v -> v.satker() == null || v.satker().equals(baru.satker())).toList();
        baru.berkas().forEach((nama, isi) -> {
            String kunci = BerkasDiajukan.kunci(nama);
            Optional<VersiModel> diubah = dasar.stream().filter(v -> v.berkas().equals(nama)).findFirst().or(() -> kini.berlaku(nama, baru.satker()));
            mapper.simpanBerkas(new BerkasUsulan(u.id(), nama, kunci, Sidik.sha256(isi), diubah.map(VersiModel::id).orElse(null), isi.length), isi);
        });
        kabar.diajukan(u, mapper.terjadi(u.id(), "DIAJUKAN", pengusul, saat, null));
        return u;
    }

    /** @throws TidakDitemukan when there is none that this person may see */
    public Usulan ambil(UUID id, Petugas p) {
        return mapper.cari(id).filter(u -> wewenang.terlihat(u.satker(), p)).orElseThrow(() -> TidakDitemukan.untuk("Usulan", id));
    }

    public List<BerkasUsulan> daftarBerkas(UUID id, Petugas p) {
        return mapper.berkas(ambil(id, p).id());
    }

    /** @throws TidakDitemukan when the proposal has no such file */
    public byte[] berkas(UUID id, String nama, Petugas p) {
        return mapper.isi(ambil(id, p).id(), nama).orElseThrow(() -> TidakDitemukan.untuk("Berkas", nama)).isi();
    }

    /** All files of a proposal by their names. */
    public Map<String, byte[]> isi(UUID id, Petugas p) {
        ambil(id, p);
        return kini.isi(id);
    }

    List<KejadianUsulan> kejadian(UUID id, Petugas p) {
        return mapper.kejadian(ambil(id, p).id());
    }

    /** Proposals about this model that wait for a decision. */
    List<Usulan> terbuka(String kunci, String kode) {
        return mapper.terbuka(kunci, kode);
    }

    List<UsulanMapper.Terbuka> banyakTerbuka() {
        return mapper.banyakTerbuka();
    }

    Halaman<BarisUsulan> daftar(Petugas p, String keadaan, String kunci, PermintaanHalaman minta) {
        SaringanUsulan saring = new SaringanUsulan(p.pusat() ? null : p.satker(), keadaan, kunci);
        return new Halaman<>(mapper.halaman(saring, minta), mapper.jumlah(saring, minta), minta);
    }
}
