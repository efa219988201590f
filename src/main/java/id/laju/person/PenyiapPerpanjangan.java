package id.laju.person;

import id.laju.berkas.BerkasService;
import id.laju.pelanggan.PenggunaLogin;
import id.laju.permohonan.DrafService;
import id.laju.permohonan.PermohonanService;
import id.laju.permohonan.Unggahan;
import id.laju.peserta.IsianPeserta;
import id.laju.peserta.Peserta;
import id.laju.peserta.PesertaService;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The draft of a renewal, filled with what is known of the holder; documents are asked for anew. One draft takes all holders of a customer and scheme until it is submitted. */
@Component
class PenyiapPerpanjangan {

    private final MasaPersonMapper mapper;
    private final DrafService draf;
    private final PersonService person;
    private final PesertaService peserta;
    private final PermohonanService permohonan;
    private final BerkasService berkas;

    PenyiapPerpanjangan(MasaPersonMapper mapper, DrafService draf, PersonService person, PesertaService peserta, PermohonanService permohonan, BerkasService berkas) {
        this.mapper = mapper;
        this.draf = draf;
        this.person = person;
        this.peserta = peserta;
        this.permohonan = permohonan;
        this.berkas = berkas;
    }

    /** @return its id @throws id.laju.umum.IsianKeliru when the service or the scheme cannot be asked for now */
    @Transactional
    long siapkan(PenggunaLogin saya, SertifikatPerson s) {
        DataPerson data = person.data(s.permohonanId()).get(s.pesertaId());
        long id = mapper.drafPerpanjangan(s.skemaId(), saya.pelangganId()).orElseGet(() -> baru(saya, s));
        if (person.data(id).values().stream().noneMatch(d -> d.nik().equals(data.nik()))) {
            tambah(saya, id, s, data);
        }
        return id;
    }

    private long baru(PenggunaLogin saya, SertifikatPerson s) {
        long id = draf.buat(saya, LayananPerson.KODE);
        person.simpan(saya, id, versi(saya, id), s.skemaId(), null, Map.of());
        return id;
    }

    private void tambah(PenggunaLogin saya, long id, SertifikatPerson s, DataPerson data) {
        Peserta lama = peserta.ambil(permohonan.ambil(s.permohonanId()), s.pesertaId());
        peserta.tambah(saya, id, versi(saya, id), new IsianPeserta(lama.nama(), lama.email(), lama.telepon(), lama.instansi(), lama.jabatan()));
        long baru = peserta.semua(id).stream().mapToLong(Peserta::id).max().orElseThrow();
        person.simpanPeserta(saya, id, baru, versi(saya, id), IsianData.dari(data), foto(s), Map.of());
    }

    private Unggahan foto(SertifikatPerson s) {
        return PersonService.satu(person.dokumen(s.permohonanId()), s.pesertaId(), null).map(d -> new Unggahan(berkas.ambil(d.berkasId()).nama(), berkas.isi(d.berkasId()))).orElse(null);
    }

    private Integer versi(PenggunaLogin saya, long id) {
        return draf.ambil(saya, id).versi();
    }
}
