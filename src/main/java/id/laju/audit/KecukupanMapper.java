package id.laju.audit;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Options.FlushCachePolicy;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface KecukupanMapper {

    /** @param butirId null for all of it */
    record Lampiran(UUID berkasId, Long butirId) {
    }

    /** What the balai decided about a round that nobody answered in time. */
    record Lewat(int putaran, String putusan, String alasan, String oleh, Instant pada) {
    }

    /** Newest first. */
    @Select("select * from kecukupan where permohonan_id = #{permohonanId} order by putaran desc")
    List<Kecukupan> semua(long permohonanId);

    @Options(flushCache = FlushCachePolicy.TRUE)
    @Select(affectData = true, value = "select * from kecukupan where permohonan_id = #{permohonanId} order by putaran desc limit 1 for update")
    Optional<Kecukupan> kunci(long permohonanId);

    /** Rows of the scheme's checklists that documents answer. */
    @Select("""
        select b.id as butir_id, d.acuan, b.kategori, b.isi, b.satuan, b.batas_bawah, b.batas_atas, null as hasil, null::numeric as nilai, null as catatan, null as jawaban
        from permohonan p join sertifikasi s on s.permohonan_id = p.id left join produk_sertifikasi k on k.id = s.produk_sertifikasi_id
        join daftar_periksa_skema x on x.skema = coalesce(s.skema, case p.layanan when 'sertifikasi-industri-hijau' then 'INDUSTRI_HIJAU' end) and (x.produk is null or x.produk = k.kode) join daftar_periksa d on d.kode = x.daftar
        join butir_periksa b on b.daftar = d.kode and b.satker = p.satker and b.dokumen and b.aktif left join butir_periksa i on i.id = b.induk_id
        where p.id = #{permohonanId} order by d.kode desc, coalesce(i.urutan, b.urutan), b.induk_id nulls first, b.urutan""")
    List<ButirKecukupan> daftar(long permohonanId);

    @Select("""
        select j.butir_id, d.acuan, b.kategori, b.isi, b.satuan, b.batas_bawah, b.batas_atas, j.hasil, j.nilai, j.catatan, j.jawaban from kecukupan_butir j join butir_periksa b on b.id = j.butir_id join daftar_periksa d on d.kode = b.daftar
        left join butir_periksa i on i.id = b.induk_id where j.permohonan_id = #{permohonanId} and j.putaran = #{putaran}
        order by d.kode desc, coalesce(i.urutan, b.urutan), b.induk_id nulls first, b.urutan""")
    List<ButirKecukupan> butir(long permohonanId, int putaran);

    @Insert("insert into kecukupan (permohonan_id, putaran, putusan, catatan, oleh, pada) values (#{permohonanId}, #{putaran}, #{putusan}, #{catatan}, #{oleh}, #{kini})")
    void nilai(@Param("permohonanId") long permohonanId, @Param("putaran") int putaran, @Param("putusan") String putusan, @Param("catatan") String catatan, @Param("oleh") String oleh,
        @Param("kini") Instant kini);

    @Insert("insert into kecukupan_butir (permohonan_id, putaran, butir_id, hasil, nilai, catatan) values (#{permohonanId}, #{putaran}, #{butirId}, #{hasil}, #{nilai}, #{catatan})")
    void nilaiButir(@Param("permohonanId") long permohonanId, @Param("putaran") int putaran, @Param("butirId") long butirId, @Param("hasil") HasilPeriksa hasil, @Param("nilai") BigDecimal nilai,
        @Param("catatan") String catatan);

    @Update("update kecukupan set dokumen_id = #{dokumen} where permohonan_id = #{permohonanId} and putaran = #{putaran}")
    void terbit(long permohonanId, int putaran, UUID dokumen);

    /** @return 0 when it was sent, or typed by somebody else since that version */
    @Update("""
        update kecukupan set jawaban = #{jawaban}, versi = versi + 1 where permohonan_id = #{permohonanId} and putaran = #{putaran} and versi = #{versi} and dijawab is null""")
    int jawab(@Param("permohonanId") long permohonanId, @Param("putaran") int putaran, @Param("jawaban") String jawaban, @Param("versi") int versi);

    @Update("update kecukupan_butir set jawaban = #{jawaban} where permohonan_id = #{permohonanId} and putaran = #{putaran} and butir_id = #{butirId}")
    void jawabButir(@Param("permohonanId") long permohonanId, @Param("putaran") int putaran, @Param("butirId") long butirId, @Param("jawaban") String jawaban);

    @Update("update kecukupan set dijawab = #{kini}, dijawab_oleh = #{oleh} where permohonan_id = #{permohonanId} and putaran = #{putaran} and dijawab is null")
    int kirim(@Param("permohonanId") long permohonanId, @Param("putaran") int putaran, @Param("oleh") String oleh, @Param("kini") Instant kini);

    @Select("select berkas_id, butir_id from kecukupan_berkas where permohonan_id = #{permohonanId} and putaran = #{putaran}")
    List<Lampiran> berkas(long permohonanId, int putaran);

    @Insert("insert into kecukupan_berkas (permohonan_id, putaran, berkas_id, butir_id) values (#{permohonanId}, #{putaran}, #{berkas}, #{butirId})")
    void tambahBerkas(@Param("permohonanId") long permohonanId, @Param("putaran") int putaran, @Param("berkas") UUID berkas, @Param("butirId") Long butirId);

    @Delete("delete from kecukupan_berkas where permohonan_id = #{permohonanId} and putaran = #{putaran} and berkas_id = #{berkas}")
    void hapusBerkas(long permohonanId, int putaran, UUID berkas);

    @Select("select putaran, putusan, alasan, oleh, pada from kecukupan_lewat where permohonan_id = #{permohonanId} order by id desc")
    List<Lewat> lewat(long permohonanId);

    @Insert("insert into kecukupan_lewat (permohonan_id, putaran, putusan, alasan, oleh, pada) values (#{permohonanId}, #{putaran}, #{putusan}, #{alasan}, #{oleh}, #{kini})")
    void putuskan(@Param("permohonanId") long permohonanId, @Param("putaran") int putaran, @Param("putusan") String putusan, @Param("alasan") String alasan, @Param("oleh") String oleh,
        @Param("kini") Instant kini);
}
