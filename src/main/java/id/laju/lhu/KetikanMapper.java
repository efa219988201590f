package id.laju.lhu;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
interface KetikanMapper {

    @Select("select sampel_id, catatan, catatan_en, tanpa_akreditasi from lhu_ketikan where laporan_id = #{laporanId} order by sampel_id")
    List<Ketikan> milik(long laporanId);

    @Insert("""
            insert into lhu_ketikan values (#{laporanId}, #{k.sampelId}, #{k.catatan,jdbcType=VARCHAR}, #{k.catatanEn,jdbcType=VARCHAR}, #{k.tanpaAkreditasi}, #{oleh}, #{saat})
            on conflict (laporan_id, sampel_id) do update set catatan = excluded.catatan, catatan_en = excluded.catatan_en,
                tanpa_akreditasi = excluded.tanpa_akreditasi, oleh = excluded.oleh, pada = excluded.pada""")
    void simpan(long laporanId, Ketikan k, String oleh, Instant saat);

    @Insert("insert into lhu_ketikan_cetak (laporan_id, oleh, pada) values (#{laporanId}, #{oleh}, #{saat})")
    void cetak(long laporanId, String oleh, Instant saat);

    @Select("select count(*) from lhu_ketikan_cetak where laporan_id = #{laporanId}")
    int cetakan(long laporanId);
}
