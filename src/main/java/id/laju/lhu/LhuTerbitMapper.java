package id.laju.lhu;

import id.laju.umum.PermintaanHalaman;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface LhuTerbitMapper {

    String BARIS = """
            select t.laporan_id, t.satker, p.kasus, l.nomor_lhu, p.nomor_order,
                coalesce((select k.isi from laporan_koreksi k where k.laporan_id = l.id and k.bidang = 'namaCetak'), p.nama_cetak) pelanggan,
                (select string_agg(coalesce(b.nomor_analisa || ' ', '') || s.nama_id, chr(10) order by s.urutan) from sampel s
                    left join sampel_lab b on b.sampel_id = s.id where s.laporan_id = coalesce(l.asal_id, l.id)) contoh,
                t.pada terbit, d.status, g.nomor pengganti, (select count(*) from lhu_cetak c where c.laporan_id = l.id)::int cetak,
                case when p.alamat_sama or p.alamat_kirim is null then coalesce((select k.isi from laporan_koreksi k where k.laporan_id = l.id and k.bidang = 'alamatCetak'),
                    p.alamat_cetak) else p.alamat_kirim end alamat_kirim,
                h.siap_pada, h.cara, h.penerima, h.kurir, h.nomor_kirim, h.serah_pada, p.hardcopy keinginan, p.hardcopy_rangkap rangkap
            """;
    String DARI = """
            from lhu_terbit t join laporan l on l.id = t.laporan_id join permohonan p on p.id = l.permohonan_id join dokumen d on d.id = l.dokumen_id
                left join dokumen g on g.id = d.pengganti left join lhu_hardcopy h on h.laporan_id = l.id
            """;
    String SARING = """
            where t.satker = any(#{satker, typeHandler=org.apache.ibatis.type.ArrayTypeHandler})
                and (#{h.pola}::text is null or l.nomor_lhu ilike #{h.pola} or p.nomor_order ilike #{h.pola} or p.nama_cetak ilike #{h.pola}
                    or exists (select 1 from sampel s join sampel_lab b on b.sampel_id = s.id
                        where s.laporan_id = coalesce(l.asal_id, l.id) and b.nomor_analisa ilike #{h.pola}))
                and case #{bagian} when 'belum' then h.laporan_id is null and d.status = 'TERBIT' and p.hardcopy <> 'TANPA'
                    when 'tanpa' then h.laporan_id is null and p.hardcopy = 'TANPA' when 'siap' then h.laporan_id is not null and h.cara is null and d.status = 'TERBIT'
                    when 'dikirim' then h.cara is not distinct from 'DIKIRIM' when 'diambil' then h.cara is not distinct from 'DIAMBIL' else true end
            """;

    /** @param urut a column list that the caller knows, never from outside */
    @Select(BARIS + DARI + SARING + "order by ${urut} limit #{batas} offset #{lewati}")
    List<LhuTerbit> daftar(String[] satker, String bagian, PermintaanHalaman h, String urut, int batas, int lewati);

    @Select("select count(*) " + DARI + SARING)
    long banyak(String[] satker, String bagian, PermintaanHalaman h);

    @Select(BARIS + DARI + "where t.laporan_id = #{laporanId}")
    Optional<LhuTerbit> satu(long laporanId);

    record Cetakan(String alasan, String oleh, Instant pada) {
    }

    /** Oldest first. */
    @Select("select alasan, oleh, pada from lhu_cetak where laporan_id = #{laporanId} order by id")
    List<Cetakan> cetakan(long laporanId);

    @Select("select laporan_id from lhu_terbit where laporan_id = #{laporanId} for update")
    Long kunci(long laporanId);

    @Insert("insert into lhu_cetak (laporan_id, alasan, oleh, pada) values (#{laporanId}, #{alasan,jdbcType=VARCHAR}, #{oleh}, #{saat})")
    void cetak(long laporanId, String alasan, String oleh, Instant saat);

    @Insert("insert into lhu_hardcopy (laporan_id, siap_oleh, siap_pada) values (#{laporanId}, #{oleh}, #{saat}) on conflict do nothing")
    int siap(long laporanId, String oleh, Instant saat);

    @Update("""
            update lhu_hardcopy set cara = #{cara}, penerima = #{penerima}, kurir = #{kurir,jdbcType=VARCHAR}, nomor_kirim = #{nomor,jdbcType=VARCHAR},
                serah_oleh = #{oleh}, serah_pada = #{saat} where laporan_id = #{laporanId} and cara is null""")
    int serahkan(long laporanId, String cara, String penerima, String kurir, String nomor, String oleh, Instant saat);
}
