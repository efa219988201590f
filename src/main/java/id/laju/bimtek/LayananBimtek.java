package id.laju.bimtek;

import id.laju.permohonan.IsiLayanan;
import id.laju.permohonan.Kekurangan;
import id.laju.permohonan.Permohonan;
import id.laju.peserta.PesertaService;
import id.laju.satker.SatkerService;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Training as a request. */
@Component
class LayananBimtek implements IsiLayanan {

    static final String KODE = "bimtek";

    private final BimtekMapper mapper;
    private final KursusService kursus;
    private final KelasService kelas;
    private final PesertaService peserta;
    private final SatkerService satker;
    private final MessageSource pesan;

    LayananBimtek(BimtekMapper mapper, KursusService kursus, KelasService kelas, PesertaService peserta, SatkerService satker, MessageSource pesan) {
        this.mapper = mapper;
        this.kursus = kursus;
        this.kelas = kelas;
        this.peserta = peserta;
        this.satker = satker;
        this.pesan = pesan;
    }

    @Override
    public Set<String> layanan() {
        return Set.of(KODE);
    }

    @Override
    public boolean tersedia(String kode, String layanan) {
        return kursus.ada(kode);
    }

    @Override
    public Set<Long> tertutup(Collection<Long> draf) {
        List<Bimtek> semua = mapper.semua(draf).stream().filter(b -> b.kelasId() != null).toList();
        Set<Long> tutup = semua.stream().map(Bimtek::kelasId).distinct().map(kelas::ambil).filter(k -> !k.terbuka(kursus.hariIni(k.satker()))).map(Kelas::id).collect(Collectors.toSet());
        return semua.stream().filter(b -> tutup.contains(b.kelasId())).map(Bimtek::permohonanId).collect(Collectors.toSet());
    }

    @Override
    public List<Kekurangan> kurang(Permohonan p) {
        Optional<Bimtek> ada = mapper.cari(p.id());
        if (ada.map(Bimtek::kursusId).isEmpty()) {
            return List.of(new Kekurangan("", "Pilih dulu pelatihannya."));
        }
        Bimtek b = ada.get();
        List<Kekurangan> hasil = new ArrayList<>();
        if (b.jumlah() == null || b.telepon() == null) {
            hasil.add(new Kekurangan("", "Isi dan simpan formulir pendaftaran: nama pemohon, telepon, dan jumlah peserta."));
        }
        kelas(p, b).ifPresent(hasil::add);
        orang(p, b).ifPresent(hasil::add);
        if (wajibSurat(p, b) && mapper.dokumen(p.id()).stream().noneMatch(d -> d.jenis().equals("SURAT"))) {
            hasil.add(new Kekurangan("#dokumen", "Unggah surat permohonan bimtek."));
        }
        return hasil;
    }

    /** Closed or full; who sends a correction was registered before it was closed. */
    private Optional<Kekurangan> kelas(Permohonan p, Bimtek b) {
        if (b.kelasId() == null) {
            return Optional.empty();
        }
        Kelas k = kelas.ambil(b.kelasId());
        if (p.draf() && !k.terbuka(kursus.hariIni(p.satker()))) {
            return Optional.of(new Kekurangan("", "Pendaftaran kelas ini sudah ditutup; pilih kelas lain."));
        }
        int sisa = k.kuotaMaksimal() - (int) mapper.peserta(k.id()).stream().filter(x -> x.permohonanId() != p.id()).count();
        return peserta.jumlah(p.id()) <= sisa ? Optional.empty() : Optional.of(new Kekurangan("peserta", "Kelas ini tinggal untuk " + Math.max(0, sisa) + " orang; kurangi pesertanya, atau pilih kelas lain."));
    }

    /** As many as announced (TRN-009). */
    private Optional<Kekurangan> orang(Permohonan p, Bimtek b) {
        int ada = peserta.jumlah(p.id());
        if (ada == 0) {
            return Optional.of(new Kekurangan("peserta", "Isi paling sedikit satu peserta."));
        }
        return b.jumlah() == null || b.jumlah() == ada ? Optional.empty()
            : Optional.of(new Kekurangan("peserta", "Jumlah Peserta pada pendaftaran " + b.jumlah() + ", sedangkan peserta yang diisi " + ada + "; sesuaikan salah satunya."));
    }

    /** By a setting of the satker: for INHOUSE alone unless it says semua or tidak. */
    private boolean wajibSurat(Permohonan p, Bimtek b) {
        return switch (satker.pengaturan(p.satker(), PengaturanBimtek.SURAT_WAJIB, PengaturanBimtek.INHOUSE)) {
            case PengaturanBimtek.SEMUA -> true;
            case PengaturanBimtek.TIDAK -> false;
            default -> kursus.ambil(b.kursusId()).kategori() == Kategori.INHOUSE;
        };
    }

    @Override
    public Map<String, String> bidang(Permohonan p) {
        Map<String, String> hasil = new LinkedHashMap<>();
        hasil.put("pendaftaran", "Formulir pendaftaran");
        hasil.put("peserta", "Daftar peserta");
        hasil.put("dokumen", "Surat permohonan dan dokumen");
        return hasil;
    }

    @Override
    public List<UUID> berkas(Permohonan p) {
        return mapper.dokumen(p.id()).stream().map(DokumenBimtek::berkasId).toList();
    }

    @Override
    public String halaman(Permohonan p) {
        return "/portal/bimtek/order/" + p.id();
    }

    /** "Uji Proksimat (Reguler), Pontianak, 20 Juli 2026 s.d. 21 Juli 2026". */
    @Override
    public String uraian(Permohonan p, Locale bahasa) {
        Optional<Bimtek> b = mapper.cari(p.id()).filter(x -> x.kursusId() != null);
        String kapan = b.map(x -> x.kelasId() == null ? x.usul(bahasa) : kelas.ambil(x.kelasId()).tempatTanggal(bahasa)).map(x -> ", " + x).orElse("");
        return b.map(x -> kursus.ambil(x.kursusId())).map(k -> k.judul() + " (" + pesan.getMessage("bimtek.kategori." + k.kategori(), null, bahasa) + ")" + kapan).orElse("");
    }
}
