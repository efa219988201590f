package id.laju.audit;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
interface LokasiAuditMapper {

    record Diaudit(int lokasi, String catatan, String oleh, Instant pada) {
    }

    /** Numbers of the sites that the plan of the newest notice visits; a row without one is at the first. */
    @Select("""
        select distinct coalesce(r.lokasi, 1) from rencana_audit r
        where r.pemberitahuan_id = (select n.id from pemberitahuan_audit n where n.audit_id = #{auditId} order by n.ke desc limit 1) order by 1""")
    List<Integer> rencana(long auditId);

    @Select("select l.lokasi, l.catatan, s.nama oleh, l.pada from lokasi_diaudit l join staf s on s.id = l.oleh where l.audit_id = #{auditId}")
    List<Diaudit> diaudit(long auditId);

    @Insert("""
        insert into lokasi_diaudit (audit_id, lokasi, catatan, oleh, pada) values (#{auditId}, #{lokasi}, #{catatan}, #{oleh}, #{kini})
        on conflict (audit_id, lokasi) do update set catatan = excluded.catatan, oleh = excluded.oleh, pada = excluded.pada""")
    void tandai(long auditId, int lokasi, String catatan, String oleh, Instant kini);
}
