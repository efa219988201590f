package id.laju.permohonan;

import id.laju.layanan.JenisStandar;
import id.laju.layanan.KelompokParameter;
import id.laju.layanan.PilihanParameter;
import id.laju.layanan.Standar;
import id.laju.pelanggan.PenggunaLogin;
import id.laju.umum.IsianKeliru;
import id.laju.umum.TulisBaris;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Samples of a request that may be changed now: product, standard, parameters, identity (REQ-030 to REQ-037, REQ-046). */
@Service
public class SampelService {

    private final SampelMapper mapper;
    private final AksesPermohonan akses;
    private final KatalogPermohonan katalog;
    private final DataDukung dataDukung;
    private final JejakPerubahan jejak;
    private final PermohonanMapper baca;

    SampelService(SampelMapper mapper, AksesPermohonan akses, KatalogPermohonan katalog, DataDukung dataDukung, JejakPerubahan jejak,
            PermohonanMapper baca) {
        this.mapper = mapper;
        this.akses = akses;
        this.katalog = katalog;
        this.dataDukung = dataDukung;
        this.jejak = jejak;
        this.baca = baca;
    }

    public Sampel ambil(PenggunaLogin saya, long permohonanId, long sampelId) {
        return akses.sampel(akses.milik(saya, permohonanId), sampelId);
    }

    public List<Long> parameter(long sampelId) {
        return mapper.parameterIds(sampelId);
    }

    /** A migration sample is stored without parameters; its chain follows. @return id of the sample */
    @Transactional
    public long tambah(PenggunaLogin saya, long permohonanId, IsianSampel isian) {
        Permohonan p = akses.rincianUntukDiubah(saya, permohonanId, isian.versi());
        IsianSampel rapi = isian.rapi();
        boolean migrasi = periksa(p, rapi);
        long id = mapper.tambah(permohonanId, rapi);
        if (!migrasi) {
            pilih(p, akses.sampel(p, id), rapi.parameter());
        }
        jejak.ubah(p, saya, "Sampel baru", null, rapi);
        return id;
    }

    @Transactional
    public void ubah(PenggunaLogin saya, long permohonanId, long sampelId, IsianSampel isian) {
        Permohonan p = akses.rincianUntukDiubah(saya, permohonanId, isian.versi());
        Sampel lama = akses.sampel(p, sampelId);
        IsianSampel sebelum = IsianSampel.dari(lama, mapper.parameterIds(sampelId), null);
        IsianSampel rapi = isian.rapi();
        boolean migrasi = periksa(p, rapi);
        mapper.ubah(sampelId, rapi);
        if (lama.produkId() != rapi.produk() || lama.standarId() != rapi.standar()) {
            kosongkan(sampelId);
        }
        if (!migrasi) {
            pilih(p, akses.sampel(p, sampelId), rapi.parameter());
        }
        jejak.ubah(p, saya, "Sampel " + lama.urutan(), sebelum, IsianSampel.dari(akses.sampel(p, sampelId), mapper.parameterIds(sampelId), null));
    }

    @Transactional
    public void hapus(PenggunaLogin saya, long permohonanId, long sampelId, Integer versi) {
        Permohonan p = akses.rincianUntukDiubah(saya, permohonanId, versi);
        Sampel s = akses.sampel(p, sampelId);
        List<UUID> berkas = mapper.berkas(sampelId);
        buang(sampelId);
        dataDukung.sapu(berkas);
        if (p.draf()) {
            urutkan(permohonanId);
        } else {
            jejak.catat(p, saya, "UBAH", "Sampel " + s.urutan() + " dihapus: " + s.namaLengkap());
        }
    }

    /** The laboratory refers to what was handed in early. */
    private void buang(long sampelId) {
        TulisBaris.hapus(() -> mapper.hapus(sampelId), "Sampel ini sudah dititipkan di balai, jadi tidak dapat dihapus. Hubungi Customer Service bila sampel ini tidak jadi diuji.");
    }

    /** Only in drafts: later on notes of correction name samples by their number. */
    private void urutkan(long permohonanId) {
        int urutan = 1;
        for (Sampel sisa : baca.sampel(permohonanId)) {
            mapper.urutkan(sisa.id(), urutan++);
        }
    }

    public MigrasiSampel migrasi(long sampelId) {
        return katalog.dipilih(sampelId);
    }

    public boolean perluMigrasi(Permohonan p, Sampel s) {
        return katalog.migrasi(p, s);
    }

    /** What can be ticked for the sample now. */
    public List<KelompokParameter> ditawarkan(Permohonan p, Sampel s) {
        return katalog.ditawarkan(p, s);
    }

    void pilih(Permohonan p, Sampel s, Collection<Long> ids) {
        Set<Long> baru = katalog.periksa(p, s, ids).stream().map(PilihanParameter::id).collect(Collectors.toSet());
        mapper.parameterIds(s.id()).stream().filter(id -> !baru.contains(id)).forEach(id -> mapper.lepasParameter(s.id(), id));
        baru.forEach(id -> mapper.pilihParameter(s.id(), id));
    }

    private boolean periksa(Permohonan p, IsianSampel isian) {
        boolean migrasi = false;
        if (isian.produk() != null && isian.standar() != null) {
            tolakAlat(p, isian);
            Standar standar = katalog.standar(p.satker(), isian.produk(), isian.standar());
            migrasi = standar.jenis() == JenisStandar.BPOM_MIGRASI;
        }
        isian.periksa(p.berbahasaInggris(), migrasi);
        if (!migrasi && isian.parameter().isEmpty()) {
            throw IsianKeliru.pada("parameter", "Pilih paling sedikit satu parameter pengujian.");
        }
        return migrasi;
    }

    private void tolakAlat(Permohonan p, IsianSampel isian) {
        if (katalog.rentang(p.satker(), isian.produk(), isian.standar()).isPresent()) {
            throw IsianKeliru.pada("produk", "Ini alat untuk dikalibrasi; ajukan lewat permohonan Kalibrasi.");
        }
    }

    private void kosongkan(long sampelId) {
        mapper.kosongkanParameter(sampelId);
        for (LangkahMigrasi langkah : LangkahMigrasi.values()) {
            mapper.kosongkanMigrasi(sampelId, langkah.name());
        }
    }
}
