package id.laju.sertifikasi;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Every change is the step from one state to the next: it touches nothing when the row is elsewhere by now. */
@Mapper
interface SpkMapper {

    /** Newest first. */
    @Select("select * from spk where permohonan_id = #{permohonanId} order by versi desc")
    List<Spk> semua(long permohonanId);

    @Select("<script>select * from spk where dikirim is not null and permohonan_id in <foreach collection='ids' item='i' open='(' separator=',' close=')'>#{i}</foreach></script>")
    List<Spk> terkirim(@Param("ids") List<Long> ids);

    @Select("select * from spk where id = #{id} for update")
    Spk kunci(long id);

    /** Of the same customer for the same scheme, product and factory, in force on that day; not of this request itself. */
    String INDUK = """
         from spk s join permohonan p on p.id = s.permohonan_id join permohonan kini on kini.id = #{permohonanId}
            left join sertifikasi c on c.permohonan_id = kini.id left join sertifikasi lama on lama.permohonan_id = p.id
            where s.keadaan = 'BERLAKU' and s.permohonan_id <> kini.id and s.satker = kini.satker and p.pelanggan_id = kini.pelanggan_id and p.layanan = kini.layanan
                and s.skema is not distinct from c.skema and s.produk_sertifikasi_id is not distinct from c.produk_sertifikasi_id
                and lama.pabrik_id is not distinct from c.pabrik_id
                and #{hari} between s.berlaku_dari and s.berlaku_sampai""";

    @Select("select exists (select 1" + INDUK + ")")
    boolean berlakuUntuk(long permohonanId, LocalDate hari);

    /** Papers of those, the newest first. */
    @Select("select s.dokumen_id" + INDUK + " and s.dokumen_id is not null order by s.berlaku_dari desc, s.id desc")
    List<UUID> kertasUntuk(long permohonanId, LocalDate hari);

    @Insert("""
        insert into spk (permohonan_id, satker, versi, nomor, tanggal, penawaran_id, skema, produk_sertifikasi_id, ketentuan, naskah_id, sha256, isi, dibuat)
        select #{permohonanId}, #{satker}, coalesce(max(versi), 0) + 1, #{nomor}, #{tanggal}, #{penawaranId}, #{skema}, #{produk}, #{ketentuan}, #{naskah}, #{sha256}, #{isi}::jsonb, #{dibuat}
        from spk where permohonan_id = #{permohonanId}""")
    void buat(long permohonanId, String satker, String nomor, LocalDate tanggal, long penawaranId, String skema, Long produk, String ketentuan, UUID naskah, String sha256, String isi, Instant dibuat);

    @Select("select isi::text from spk where id = #{id}")
    String isi(long id);

    @Update("update spk set keadaan = 'DIKIRIM', dikirim = coalesce(dikirim, #{pada}), jawab_sampai = #{sampai} where id = #{id} and keadaan in ('DIBUAT', 'DIKIRIM')")
    int kirim(long id, Instant pada, Instant sampai);

    @Update("""
        update spk set keadaan = 'DITANDATANGANI', cara = 'KODE', pelanggan_nama = #{nama}, pelanggan_jabatan = #{jabatan}, ditandatangani = #{pada}, ditandatangani_oleh = #{oleh}, kode_ke = #{ke}
        where id = #{id} and keadaan = 'DIKIRIM'""")
    int denganKode(long id, String nama, String jabatan, Instant pada, String oleh, String ke);

    @Update("update spk set keadaan = 'DIPERIKSA' where id = #{id} and keadaan = 'DIKIRIM'")
    int diperiksa(long id);

    @Update("""
        update spk s set keadaan = 'DITANDATANGANI', cara = 'PINDAIAN', pelanggan_nama = p.nama, pelanggan_jabatan = p.jabatan, ditandatangani = p.diunggah, ditandatangani_oleh = p.diunggah_oleh,
            pindaian_id = p.id from spk_pindaian p where s.id = #{id} and p.id = #{pindaian} and p.spk_id = s.id and s.keadaan = 'DIPERIKSA'""")
    int denganPindaian(long id, long pindaian);

    @Update("update spk set keadaan = 'DIBUAT' where id = #{id} and keadaan = 'DIPERIKSA'")
    int pindaianDitolak(long id);

    @Update("update spk set penanda = #{penanda} where id = #{id} and keadaan = 'DITANDATANGANI'")
    int tunjuk(long id, String penanda);

    @Update("update spk set penanda = #{penanda}, dokumen_id = #{dokumen} where id = #{id} and keadaan = 'DITANDATANGANI'")
    int siapkan(long id, String penanda, UUID dokumen);

    @Update("update spk set catatan_balai = #{catatan} where id = #{id} and keadaan = 'DITANDATANGANI'")
    int kembalikan(long id, String catatan);

    @Update("update spk set ketentuan_berikut = #{ketentuan} where id = #{id} and keadaan = 'DITANDATANGANI' and catatan_balai is not null")
    int perbaiki(long id, String ketentuan);

    @Update("update spk set keadaan = 'BERLAKU', berlaku_dari = #{dari}, berlaku_sampai = #{sampai} where id = #{id} and keadaan = 'DITANDATANGANI'")
    int berlakukan(long id, LocalDate dari, LocalDate sampai);

    @Update("update spk set keadaan = #{keadaan}, alasan = #{alasan}, diakhiri = #{pada} where id = #{id} and keadaan not in ('DIGANTI', 'BATAL')")
    int akhiri(long id, KeadaanSpk keadaan, String alasan, Instant pada);

    @Select("select * from spk_pindaian where spk_id = #{spkId} order by id desc")
    List<PindaianSpk> pindaian(long spkId);

    @Select("select * from spk_pindaian where id = #{id}")
    Optional<PindaianSpk> satuPindaian(long id);

    @Insert("insert into spk_pindaian (spk_id, berkas_id, sha256, nama, jabatan, diunggah_oleh, diunggah) values (#{spkId}, #{berkas}, #{sha256}, #{nama}, #{jabatan}, #{oleh}, #{pada})")
    void tambahPindaian(long spkId, UUID berkas, String sha256, String nama, String jabatan, String oleh, Instant pada);

    @Update("update spk_pindaian set diterima = #{diterima}, alasan = #{alasan}, diperiksa_oleh = #{oleh}, diperiksa = #{pada} where id = #{id} and diperiksa is null")
    int nilai(long id, boolean diterima, String alasan, String oleh, Instant pada);
}
